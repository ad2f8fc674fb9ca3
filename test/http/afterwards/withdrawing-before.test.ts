import { beforeAll, describe, expect, it } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import type { PlannedMeeting, StaffCommandAnswer } from '#core/wire/http.ts'
import type { AheadMeetings } from '#core/wire/over.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { plan, seatIds, severalCases } from '#test/support/builders.ts'
import { hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked } from '#test/support/postgres.ts'
import { done, knocking, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})

const form = (where: string, fields: Record<string, string>, language?: string) => sendForm(house.app.url, where, fields, language)
const linesOf = async (meetingId: string) => (await asked(house.database.connection, "select what, by_whom from audit where meeting_id = $1 and what like 'consent%' order by place", [meetingId])).map(({ what, by_whom: by }) => `${String(what)} ${String(by)}`)
const isWithdrawn = 'Du har tagit tillbaka ditt ja'
const minute = 61_000
/** What the form to this address carries, as a browser sends it. */
function fieldsTo(page: string, action: string): Record<string, string> {
  const inside = new RegExp(`<form method="post" action="${action}"[^>]*>(.*?)</form>`, 's').exec(page)?.[1] ?? ''
  return Object.fromEntries([...inside.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

/** A little later each: nobody has tried codes too often. */
async function opened() {
  house.pass(2 * minute)
  const meeting = await planned(house.app)
  const { number, code } = ((await post(`${house.app.url}/api/meetings/${meeting.meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
  const { page } = await form('/brev', { number, code })
  return { ...meeting, number, code, page, token: hiddenIn(page, 'token') }
}
/** A meeting of a referral, which the person comes back to by a code of their own. */
async function plannedOfReferral() {
  house.pass(2 * minute)
  const nameOf = (id: string) => planBody().plan.seats.find((seat) => seat.id === id)?.name ?? ''
  const { page } = await form('/anmal', { who: 'worker', knows: 'yes', yourName: nameOf(seatIds.referrer), yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', personName: nameOf(seatIds.participant), question: 'Hur går det?' })
  const [referrer = '', referrersCode = '', number = '', code = ''] = [...page.matchAll(/class="code">([^<]+)</g)].map(([, one]) => one ?? '')
  const { id, version } = ((await get(`${house.app.url}/api/waiting`, staffToken)).body as Waiting).referrals.at(-1)!
  const answer = await post(`${house.app.url}/api/meetings`, { ...planBody(), referralId: id, referralVersion: version }, staffToken)
  return { meetingId: (answer.body as PlannedMeeting).meetingId, person: { number, code }, referrer: { number: referrer, code: referrersCode } }
}

describe('a yes that is taken back before the meeting', () => {
  it('[AFTER-11] [AFTER-1] is taken back from the letter before it, in the same two steps, by who stands in no lobby', async () => {
    const { meetingId, page, token, number, code, ...meeting } = await opened()
    const chair = await knocking({ meetingId, ...meeting }, 'chair')
    expect(fieldsTo(page, '/brev/withdraw')).toEqual({ token })
    const first = await form('/brev/withdraw', { token })
    for (const said of ['Vill du ta tillbaka ditt ja?', 'Då blir det inget möte.', 'Det gäller dig också.', 'Inom en minut raderar vi allt som är skrivet till det här mötet.', 'Det gäller bara det här mötet. Ditt ja till andra möten gäller ändå.', 'Ring Maria: <a href="tel:']) expect(first.page).toContain(said)
    expect(first.page, 'how long another is kept is not known here').not.toContain('möten finns kvar')
    expect(first.page).not.toContain('<script')
    expect((await form('/letters/preparation/pdf', fieldsTo(first.page, '/letters/preparation/pdf'))).type, 'the letter to save first').toBe('application/pdf')
    expect((await form('/letters/preparation', fieldsTo(first.page, '/letters/preparation'))).status, 'nothing has happened yet').toBe(200)
    expect(await linesOf(meetingId)).toEqual([])
    const after = await form('/brev/withdrawn', fieldsTo(first.page, '/brev/withdrawn'))
    expect([after.status, after.page.includes(isWithdrawn), after.page.includes('Det blir inget möte.')]).toEqual([200, true, true])
    await chair.until(() => chair.view().about?.state === 'withdrawn')
    expect(chair.view().about?.withdrawal).toMatchObject({ byRole: 'participant', isAfterClose: false, isKept: false })
    expect(await linesOf(meetingId)).toEqual([`consent withdrawn ${seatIds.participant}`])
    expect([(await form('/brev', { number, code })).status, (await form('/letters/preparation', { token })).status, (await form('/infor', { token })).status]).toEqual([403, 401, 403])
    expect((await form('/infor', { number, code })).page).not.toContain('name="talkAbout"')
  })

  it('[AFTER-11] is taken back again within half a minute, and is erased with the meeting after it', async () => {
    const { meetingId, token } = await opened()
    const press = async () => form('/brev/withdrawn', fieldsTo((await form('/brev/withdraw', { token })).page, '/brev/withdrawn'))
    const back = await form('/brev/regret', fieldsTo((await press()).page, '/brev/regret'))
    expect([back.status, back.page.includes('Ditt ja gäller igen'), back.page.includes('Mötet är kvar')]).toEqual([200, true, true])
    expect((await form('/letters/preparation', fieldsTo(back.page, '/letters/preparation'))).page).toContain('action="/brev/withdraw"')
    const again = await press()
    house.pass(31_000)
    const late = await form('/brev/regret', fieldsTo(again.page, '/brev/regret'))
    expect([late.status === 409 || late.status === 401, late.page.includes('Ditt ja gäller igen')]).toEqual([true, false])
    await expect.poll(() => house.app.store.readMeeting(meetingId), { timeout: 30_000 }).toBeNull()
    expect((await house.app.store.listErasures('host')).find((one) => one.meetingId === meetingId)?.why).toBe('consentWithdrawn')
  })

  it.each(['the letter’s code', 'the code of who was asked for'])('[AFTER-11] is taken back from where one writes before it, opened by %s', async (how) => {
    const { meetingId, ...given } = how === 'the letter’s code' ? await opened() : await plannedOfReferral()
    const { number, code } = 'person' in given ? given.person : given
    const writing = await form('/infor', { number, code })
    const first = await form('/brev/withdraw', fieldsTo(writing.page, '/brev/withdraw'))
    expect([first.status, first.page.includes('Då blir det inget möte.'), first.page.includes('/letters/')]).toEqual([200, true, false])
    expect((await form('/infor', fieldsTo(first.page, '/infor'))).page, 'no leads back').toContain('name="talkAbout"')
    const after = await form('/brev/withdrawn', fieldsTo(first.page, '/brev/withdrawn'))
    expect(after.page).toContain(isWithdrawn)
    expect(await linesOf(meetingId)).toEqual([`consent withdrawn ${seatIds.participant}`])
    const back = await form('/brev/regret', fieldsTo(after.page, '/brev/regret'))
    expect(back.page).toContain('Ditt ja gäller igen')
    expect((await form('/infor', fieldsTo(back.page, '/infor'))).page).toContain('name="talkAbout"')
  })

  it('[AFTER-11] goes on from the letter to where one writes, and is taken back from there', async () => {
    const { token } = await opened()
    const writing = await form('/infor', { token })
    expect(fieldsTo(writing.page, '/brev/withdraw')).toEqual({ token })
    expect((await form('/brev/withdraw', { token })).status).toBe(200)
  })

  it('[AFTER-11] is nobody else’s, and no page that is not ours, is changed or is too old takes it back', async () => {
    const { referrer, person, meetingId } = await plannedOfReferral()
    expect((await form('/infor', referrer)).page).toContain('name="note"')
    expect((await form('/infor', referrer)).page).not.toContain('/brev/withdraw')
    const fields = fieldsTo((await form('/infor', person)).page, '/brev/withdraw')
    const seat = fields['seat'] ?? ''
    for (const path of ['/brev/withdraw', '/brev/withdrawn', '/brev/regret']) {
      for (const wrong of ['', 'not-ours', `${seat.slice(0, -4)}AAAA`]) expect((await form(path, { ...fields, seat: wrong, id: newCommandId() })).status).toBe(401)
    }
    house.pass(60 * minute)
    expect((await form('/brev/withdrawn', { ...fields, id: newCommandId() })).status).toBe(401)
    expect(await linesOf(meetingId)).toEqual([])
  })

  it('[AFTER-11] stops the meeting where it has begun meanwhile', async () => {
    const { token, number: _number, code: _code, page: _page, ...meeting } = await opened()
    const { seats } = await seated(meeting)
    await done(seats.chair, { type: 'startMeeting' })
    const first = await form('/brev/withdraw', { token })
    await form('/brev/withdrawn', fieldsTo(first.page, '/brev/withdrawn'))
    await seats.chair.until(() => seats.chair.view().about?.state === 'withdrawn')
  })

  it('[AFTER-11] offers from a letter that was left open only what can still be had: when it is over no letter, and a way back', async () => {
    const { token, number: _number, code: _code, page: _page, ...meeting } = await opened()
    const { seats } = await seated(meeting)
    const leadsTo = (page: string) => [...page.matchAll(/<form method="post" action="([^"]+)"/g)].map(([, action]) => action)
    expect(leadsTo((await form('/brev/withdraw', { token })).page)).toEqual(['/letters/preparation/pdf', '/brev/withdrawn', '/letters/preparation'])
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const first = await form('/brev/withdraw', { token })
    expect([leadsTo(first.page), first.page.includes('Nej, gå tillbaka'), first.page.includes('Spara')]).toEqual([['/brev/withdrawn', '/infor'], true, false])
    expect((await form('/infor', fieldsTo(first.page, '/infor'))).page, 'no leads back').toContain('action="/brev/withdraw"')
    const after = await form('/brev/withdrawn', fieldsTo(first.page, '/brev/withdrawn'))
    const again = await form('/brev/regret', fieldsTo(after.page, '/brev/regret'))
    expect([again.page.includes('Ditt ja gäller igen'), leadsTo(again.page)]).toEqual([true, ['/infor']])
    expect((await form('/infor', fieldsTo(again.page, '/infor'))).page).toContain('action="/brev/withdraw"')
  })

  const ahead = async (token = staffToken) => ((await get(`${house.app.url}/api/meetings/ahead`, token)).body as AheadMeetings).meetings
  const staffSays = async (meetingId: string, type: 'withdrawConsent' | 'takeBackWithdrawal') => ((await post(`${house.app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type } }, staffToken)).body as StaffCommandAnswer).answer

  it('[AFTER-12] is taken down by the office, which sees what is planned or has begun, without a word of the matter or the people', async () => {
    const late = await planned(house.app, { startsAt: new Date(Date.parse(plan().startsAt) + 5 * 24 * 60 * minute).toISOString() })
    const { meetingId } = await planned(house.app)
    const { seats, ...begun } = await seated(await planned(house.app))
    await done(seats.chair, { type: 'startMeeting' })
    const found = await ahead()
    const ids = found.map((one) => one.meetingId)
    expect([ids.indexOf(meetingId) >= 0, ids.indexOf(late.meetingId) > ids.indexOf(meetingId), found.find((one) => one.meetingId === begun.meetingId)?.hasBegun, found.find((one) => one.meetingId === meetingId)?.hasBegun]).toEqual([true, true, true, false])
    expect(Object.keys(found[0]!).toSorted()).toEqual(['formName', 'hasBegun', 'hasConsent', 'hasLetter', 'isLocked', 'meetingId', 'startsAt', 'teamName'])
    for (const word of ['Kim', 'Hur kan Kim', 'Maria']) expect(JSON.stringify(found)).not.toContain(word)
    expect((await get(`${house.app.url}/api/meetings/ahead`, administratorToken)).status).toBe(403)
    await settleHostAuthority(house.app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: 'staff-token-of-another-authority-0001', at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    expect(await ahead('staff-token-of-another-authority-0001')).toEqual([])
    const isLocked = async () => (await ahead()).find((one) => one.meetingId === meetingId)?.isLocked
    expect([await isLocked(), (await staffSays(meetingId, 'withdrawConsent')).kind, await isLocked()]).toEqual([false, 'done', true])
    expect([(await staffSays(meetingId, 'takeBackWithdrawal')).kind, await isLocked()]).toEqual(['done', false])
    await staffSays(meetingId, 'withdrawConsent')
    house.pass(31_000)
    await expect.poll(isLocked, { timeout: 30_000 }).toBeUndefined()
    expect((await house.app.store.listErasures('host')).find((one) => one.meetingId === meetingId)?.why).toBe('consentWithdrawn')
  })

  it('[AFTER-12] [AFTER-13] is taken down, and the chair given another link, three days after a meeting began that nobody closed', async () => {
    const { seats, meetingId } = await seated(await planned(house.app))
    await done(seats.chair, { type: 'startMeeting' })
    house.pass(3 * 24 * 60 * minute)
    const stands = async () => (await ahead()).find((one) => one.meetingId === meetingId)
    expect(await stands()).toMatchObject({ hasBegun: true, hasConsent: true, hasLetter: false, isLocked: false })
    expect((await post(`${house.app.url}/api/meetings/${meetingId}/chair`, {}, staffToken)).status).toBe(200)
    expect([(await staffSays(meetingId, 'withdrawConsent')).kind, await stands()]).toMatchObject(['done', { hasBegun: true, isLocked: true }])
    house.pass(31_000)
    await expect.poll(stands, { timeout: 30_000 }).toBeUndefined()
  })

  it('[AFTER-12] is nobody’s where the meeting is about nobody, and the meeting is there', async () => {
    const answer = await post(`${house.app.url}/api/meetings`, { ...planBody(severalCases, newCommandId(), []), formId: 'kommunvist-team' }, staffToken)
    expect(answer.status).toBe(201)
    const { meetingId } = answer.body as PlannedMeeting
    expect((await ahead()).find((one) => one.meetingId === meetingId)).toMatchObject({ hasConsent: false, isLocked: false })
    expect((await staffSays(meetingId, 'withdrawConsent')).kind).toBe('refused')
  })
})
