import { beforeAll, describe, expect, it } from 'vitest'
import { erased } from '#client/text/sv/settings/decisions.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { Seen } from '#core/wire/seen.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { content, seatIds } from '#test/support/builders.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done, openedIn, planBody, planned } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const foreignToken = 'staff-token-of-another-authority-00001'
let app: TestApp
beforeAll(async () => {
  app = await testApp({ store: await testStore(await testDatabase()) })
  await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: foreignToken, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
})

const secrets = ['hemligaord', 'Brandlarmet', 'Enhetschefen']

async function closedMeeting() {
  const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
  const { chair, officer, participant } = meeting.seats
  for (const n of [1, 2, 3]) await done(officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: `hemligaord ${n}` } }) })
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  await participant.until(() => participant.view().letter)
  const issued = (await post(`${app.url}/api/letters/participant/code`, {}, chair.token)).body as { opensWith: { number: string; code: string } }
  await fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams(issued.opensWith) })
  return { ...meeting, number: issued.opensWith.number }
}

const seenBy = async (meetingId: string, token: string) => get(`${app.url}/api/meetings/${meetingId}/seen`, token)
const page = async (number: string, token: string, language = 'sv') => {
  const answer = await fetch(`${app.url}/vem-har-sett`, { method: 'POST', body: new URLSearchParams({ number, token }), headers: { 'accept-language': language } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('who has seen a meeting', () => {
  it('[AUDIT-9] is answered to staff and administrator by role and organisation, in order, without a name or a word of it', async () => {
    const { meetingId } = await closedMeeting()
    for (const token of [staffToken, administratorToken]) {
      const { status, body } = await seenBy(meetingId, token)
      expect(status).toBe(200)
      const { lines, isErased } = body as Seen
      expect(isErased).toBe(false)
      expect(lines[0]).toMatchObject({ by: { kind: 'staff' }, what: { sv: 'Planerade mötet' } })
      expect(lines.map(({ from }) => from)).toEqual(lines.map(({ from }) => from).toSorted())
      expect(lines).toContainEqual(expect.objectContaining({ by: { kind: 'seat', role: 'participant', organisation: null, name: null, account: null }, what: { sv: 'Släpptes in och såg mötet', en: 'Was let in and saw the meeting' } }))
      expect(lines).toContainEqual(expect.objectContaining({ by: expect.objectContaining({ role: 'representative', organisation: expect.any(String), name: null }), kind: 'changed', what: { sv: 'Lade till ett förslag eller löfte', en: 'Added a suggestion or promise' }, times: 3 }))
      expect(lines).toContainEqual(expect.objectContaining({ by: expect.objectContaining({ kind: 'codeHolder' }), what: { sv: 'Öppnade brevet till deltagaren', en: 'Opened the letter to the participant' } }))
      expect(lines.at(-1)).toMatchObject({ by: { kind: token === staffToken ? 'staff' : 'administrator', account: null }, what: { sv: 'Läste den här listan' } })
      for (const secret of [...secrets, 'Maria']) expect(JSON.stringify(body)).not.toContain(secret)
    }
  })

  it('[AUDIT-12] begins with who asked for it, and who read that and the plan before there was a meeting', async () => {
    const [id, other] = [newCommandId(), newCommandId()]
    const [at, expiresAt] = [onTheDayOfTheMeeting(), '2999-01-01T00:00:00.000Z']
    const refer = (referralId: string, by: string) => app.store.saveDraft({ hostAuthorityId: 'host', kind: 'referral', id: referralId, expectedVersion: 0, content: JSON.stringify({ person: { name: 'Hemligaord', phone: null }, referrer: null, question: 'Hur?' }), atMost: 99, at, expiresAt, by })
    await Promise.all([refer(id, 'referrer'), refer(other, 'person')])
    await get(`${app.url}/api/waiting`, staffToken)
    const plan = planBody({}, newCommandId())
    expect((await post(`${app.url}/api/plans`, { id: plan.id, version: 0, question: 'Hur?', day: '2026-12-11', fields: { question: 'Hur?' }, referralId: id }, staffToken)).status).toBe(200)
    expect((await get(`${app.url}/api/plans/${plan.id}`, staffToken)).status).toBe(200)
    const { body } = await post(`${app.url}/api/meetings`, { ...plan, referralId: id, referralVersion: 1 }, staffToken)
    const { lines } = (await seenBy((body as { meetingId: string }).meetingId, staffToken)).body as Seen
    const said = lines.map(({ by, what }) => [by.kind === 'seat' ? by.role : by.kind, what.sv])
    expect(said.slice(0, 2)).toEqual([['referrer', 'Bad om mötet'], ['staff', 'Läste det som skrevs inför mötet']])
    for (const line of ['Började planera mötet', 'Öppnade planen, som inte var klar', 'Planerade mötet av det som skrevs', 'Planerade mötet']) expect(said).toContainEqual(['staff', line])
    expect(said.filter(([, what]) => what === 'Bad om mötet'), 'another referral is none of its').toHaveLength(1)
  })

  it('[AUDIT-9] is a page without script, in Swedish and English, by the number on the letter or the id of the meeting', async () => {
    const { meetingId, number } = await closedMeeting()
    const swedish = await page(number, staffToken)
    expect(swedish.status).toBe(200)
    for (const words of ['<h2>Torsdag 3 december 2026</h2>', 'Den som mötet handlar om: Släpptes in och såg mötet', 'Någon med läskod eller e‑legitimation: Öppnade brevet till deltagaren', ', 3 gånger', 'Myndighetens personal: Läste den här listan']) expect(swedish.text).toContain(words)
    expect(swedish.text).not.toContain('<script')
    expect(swedish.headers.get('content-security-policy')).not.toContain('script-src')
    expect(swedish.headers.get('cache-control')).toBe('no-store')
    expect(swedish.text).not.toContain(staffToken)
    const english = await page(meetingId, administratorToken, 'en')
    for (const words of ['<h2>Thursday 3 December 2026</h2>', 'Somebody with a reading code or an e‑ID: Opened the letter to the participant', ', 3 times']) expect(english.text).toContain(words)
    for (const secret of [...secrets, 'Maria']) expect(swedish.text + english.text).not.toContain(secret)
    expect((await fetch(`${app.url}/vem-har-sett`)).status).toBe(200)
  })

  it('[AUDIT-9] is answered to nobody else, and a foreign meeting is as one that is not there', async () => {
    const { meetingId, number, seats } = await closedMeeting()
    expect((await seenBy(meetingId, seats.chair.token)).status).toBe(401)
    const [foreign, none] = [await seenBy(meetingId, foreignToken), await seenBy('no-such-meeting-at-all', foreignToken)]
    expect(foreign.status).toBe(404)
    expect(foreign.body).toEqual(none.body)
    const pages = [await page(number, foreignToken), await page(meetingId, foreignToken), await page(meetingId, 'x'.repeat(40)), await page(meetingId, '')]
    expect(pages.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    for (const { text } of pages) expect(text).not.toContain('Släpptes')
    const { lines } = (await seenBy(meetingId, staffToken)).body as Seen
    expect(lines.filter(({ kind }) => kind === 'seenListRead'), 'who did not get it has not read it').toHaveLength(1)
  })

  it('[AUDIT-9] is left by role alone when the content is erased', async () => {
    const { meetingId, number } = await closedMeeting()
    const before = ((await seenBy(meetingId, staffToken)).body as Seen).lines.filter(({ by }) => by.organisation !== null)
    expect(before.length).toBeGreaterThan(0)
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    const { isErased, lines } = (await seenBy(meetingId, staffToken)).body as Seen
    expect(isErased).toBe(true)
    expect(lines.filter(({ by }) => by.organisation !== null || by.name !== null)).toEqual([])
    expect(lines).toContainEqual(expect.objectContaining({ by: expect.objectContaining({ kind: 'seat', role: 'representative' }), kind: 'seatAdmitted' }))
    expect(lines.at(-1)?.kind).toBe('seenListRead')
    const byNumber = await page(number, staffToken)
    expect([byNumber.status, byNumber.text.includes(`inställningarna, under ${erased.title}.`)], 'the number is gone with the letter: where the id stands is said').toEqual([403, true])
    expect((await page(meetingId, staffToken)).text).toContain('Mötets innehåll är raderat.')
  })

  it('[PAPER-7] tells neither staff nor administrator whether somebody came whose identity is protected, nor of whom it is once that is not to be known; the chair it does', async () => {
    const seats = planBody().plan.seats.map((seat) => (seat.role === 'participant' ? { ...seat, name: aliases[0], attends: 'browser' as const } : seat)).filter(({ role }) => role !== 'supportPerson')
    const { meetingId, seats: people } = await openedIn('recommend', await planned(app, { isProtected: true, seats }), 'officer', 'participant')
    await done(people.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await done(people.participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
    const ofParticipant = ({ lines }: Seen) => lines.filter(({ by }) => by.kind === 'seat' && by.role === 'participant').map(({ kind }) => kind)
    const known = async (token: string) => (await seenBy(meetingId, token)).body as Seen
    for (const token of [staffToken, administratorToken]) expect([ofParticipant(await known(token)), (await known(token)).isPresenceHidden]).toEqual([['seatGiven'], true])
    expect((await page(meetingId, staffToken)).text).toContain('Här står inte om deltagaren kom')
    const chairs = (await get(`${app.url}/api/seen`, people.chair.token)).body as Seen
    expect([ofParticipant(chairs).includes('seatAdmitted'), chairs.isPresenceHidden]).toEqual([true, false])
    const { meetingId: others } = await closedMeeting()
    for (const id of [meetingId, others]) await app.store.eraseMeeting(id, onTheDayOfTheMeeting())
    for (const id of [meetingId, others]) expect(ofParticipant((await seenBy(id, staffToken)).body as Seen), 'erased, one is as the other').toEqual(['seatGiven'])
  })

  it('[AUDIT-10] is answered with names to the chair when the meeting is closed, and to no other seat', async () => {
    const open = await openedIn('recommend', await planned(app), 'officer')
    expect((await get(`${app.url}/api/seen`, open.seats.chair.token)).status).toBe(403)
    const { seats } = await closedMeeting()
    for (const other of [seats.officer, seats.participant]) expect((await get(`${app.url}/api/seen`, other.token)).status).toBe(403)
    expect((await get(`${app.url}/api/seen`, staffToken)).status).toBe(401)
    const { lines } = (await get(`${app.url}/api/seen`, seats.chair.token)).body as Seen
    const names = lines.filter(({ kind }) => kind === 'seatAdmitted').map(({ by }) => by.name)
    expect(names.length).toBe(3)
    expect(names.every((name) => typeof name === 'string' && name.length > 1)).toBe(true)
    expect(lines.at(-1)).toMatchObject({ kind: 'seenListRead', by: { role: 'chair' } })
    expect(seatIds.chair).toBe(seats.chair.seatId)
  })
})
