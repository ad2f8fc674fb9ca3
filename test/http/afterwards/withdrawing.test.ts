import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { fullDayText } from '#core/letters/wording/day-and-clock.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { closedMeeting, codeFor, decide, hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { connect, newCommandId } from '#test/support/live-client.ts'
import { asked } from '#test/support/postgres.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
  await decide(house, { erasesAtWithdrawal: false })
})

const form = (where: string, fields: Record<string, string>, language?: string) => sendForm(house.app.url, where, fields, language)
const linesOf = async (meetingId: string) => (await asked(house.database.connection, 'select what, by_whom from audit where meeting_id = $1 order by place', [meetingId])).map(({ what, by_whom: by }) => `${String(what)} ${String(by)}`)
const isWithdrawn = 'Du har tagit tillbaka ditt ja'

async function opened() {
  const meeting = await closedMeeting(house)
  const code = await codeFor(house, 'participant', meeting.seats.chair)
  const { page } = await form('/brev', code)
  return { ...meeting, code, token: hiddenIn(page, 'token'), page }
}
/** From the letter's page to the button that does it. */
async function askedFirst(token: string) {
  const { page } = await form('/brev/withdraw', { token })
  return { page, id: hiddenIn(page, 'id') }
}

describe('a yes that is taken back when the meeting is over', () => {
  it('[AFTER-1] is taken back on the letter’s page by code: what happens is said first, and only the button does it', async () => {
    const { seats, meetingId, token, page } = await opened()
    expect(page).toContain('action="/brev/withdraw"')
    for (const path of ['/brev/withdraw', '/brev/withdrawn', '/brev/regret']) for (const method of ['GET', 'HEAD']) expect((await fetch(house.app.url + path, { method })).status).toBe(404)
    const first = await askedFirst(token)
    for (const said of ['Vill du ta tillbaka ditt ja?', 'Det gäller dig också.', 'Vi skickar ingenting mer.', 'kan vi inte ta tillbaka', 'Ring Maria: <a href="tel:', '>08-123 45 67</a>', 'Spara det först']) expect(first.page).toContain(said)
    expect(first.page).not.toContain('<script')
    expect((await form('/letters/participant', { token })).status, 'nothing has happened yet').toBe(200)
    const after = await form('/brev/withdrawn', { token, id: first.id })
    expect([after.status, after.page.includes(isWithdrawn)]).toEqual([200, true])
    await seats.chair.until(() => seats.chair.view().about?.state === 'withdrawn')
    expect(seats.chair.view().about?.withdrawal).toMatchObject({ byRole: 'participant', isAfterClose: true, isKept: true })
    expect((await linesOf(meetingId)).filter((line) => line.startsWith('consent'))).toEqual([`consent withdrawn ${seats.participant.seatId}`])
    expect((await form('/brev/withdraw', { token: 'x'.repeat(43) }, 'en')).page).toContain('Open the letter once more')
  })

  it('[AFTER-1] is taken back on the participant’s own device, on its page and on the letter’s, and by nobody else there', async () => {
    const own = await closedMeeting(house)
    expect(own.seats.participant.mine()?.abilities).toContain('withdrawConsent')
    await done(own.seats.participant, { type: 'withdrawConsent' })
    const { seats } = await closedMeeting(house)
    expect((await form('/letters/participant', { token: seats.participant.token })).page).toContain('action="/brev/withdraw"')
    for (const seat of [seats.chair, seats.officer, seats.referrer]) {
      expect((await form('/letters/participant', { token: seat.token })).page).not.toContain('action="/brev/withdraw"')
      for (const path of ['/brev/withdraw', '/brev/withdrawn', '/brev/regret']) expect((await form(path, { token: seat.token, id: newCommandId() })).status).toBe(401)
    }
    const { id } = await askedFirst(seats.participant.token)
    expect((await form('/brev/withdrawn', { token: seats.participant.token, id })).page).toContain(isWithdrawn)
    expect(await seats.officer.send({ type: 'withdrawConsent' })).toMatchObject({ kind: 'refused' })
  })

  it('[AFTER-2] leaves nothing to open, take or write, by any way', async () => {
    const { seats, token, code, meetingId } = await opened()
    const referrers = await codeFor(house, 'referrer', seats.chair)
    const theirs = hiddenIn((await form('/brev', referrers)).page, 'token')
    const { id } = await askedFirst(token)
    await form('/brev/withdrawn', { token, id })
    const letters = Object.values(seats).flatMap((seat) => ['participant', 'referrer'].flatMap((recipient) => ['', '/text', '/pdf', '/html'].map((as) => form(`/letters/${recipient}${as}`, { token: seat.token }))))
    expect(new Set((await Promise.all(letters)).map(({ status }) => status))).toEqual(new Set([404]))
    for (const [recipient, reading] of [['participant', token], ['referrer', theirs]] as const) expect((await form(`/letters/${recipient}/text`, { token: reading })).status).toBe(401)
    for (const seat of Object.values(seats)) expect((await get(`${house.app.url}/api/letters/participant`, seat.token)).status).toBe(404)
    house.pass(hourMs)
    const answers = [await form('/brev', code), await form('/brev', referrers), await form('/brev', { ...code, code: 'AAAA AAAA' })]
    expect(answers.map(({ status, page }) => [status, page.replaceAll(/nonce="[^"]+"|value="[^"]*"/g, '')])).toEqual(Array.from({ length: 3 }, () => [403, answers[0]!.page.replaceAll(/nonce="[^"]+"|value="[^"]*"/g, '')]))
    for (const path of ['/brev/read', '/brev/explained']) expect((await form(path, { token })).status).toBe(401)
    expect((await post(`${house.app.url}/api/letters/participant/code`, {}, seats.chair.token)).status).toBe(404)
    expect((await get(`${house.app.url}/api/letters/deliveries`, seats.chair.token)).status).toBe(404)
    for (const seat of [seats.chair, seats.officer, seats.participant]) expect(await seat.send({ type: 'noteGap', kind: 'gap', words: 'Ord.' })).toMatchObject({ kind: 'refused' })
    const back = await connect(house.app.url, seats.chair)
    expect(back.received()).not.toContain('rehabkoordinatorn')
    expect((await linesOf(meetingId)).slice((await linesOf(meetingId)).findIndex((line) => line.startsWith('consent'))).filter((line) => line.startsWith('letter'))).toEqual([])
    back.close()
  })

  it('[AFTER-2] lets none of those who open it at the same moment have it after it: each that got it stands in the log before', async () => {
    const { seats, token, meetingId } = await opened()
    const { id } = await askedFirst(token)
    const before = (await linesOf(meetingId)).filter((line) => line.startsWith('letter')).length
    const one = (index: number) => form(`/letters/participant/${index % 2 ? 'text' : 'html'}`, { token: [seats.officer.token, token, seats.participant.token, seats.chair.token][index % 4]! })
    const opening = Array.from({ length: 40 }, (_, index) => one(index))
    let isDone = false
    const withdrawing = form('/brev/withdrawn', { token, id }).finally(() => (isDone = true))
    for (let after = 0; after < 10; after += isDone ? 1 : 0) {
      opening.push(one(opening.length))
      await pause(25)
    }
    const answers = await Promise.all(opening)
    expect((await withdrawing).page).toContain(isWithdrawn)
    const lines = await linesOf(meetingId)
    const at = lines.findIndex((line) => line.startsWith('consent withdrawn'))
    const got = answers.filter(({ status, page }) => status === 200 && page.includes('rehabkoordinatorn')).length
    expect(answers.filter(({ page }) => page.includes('rehabkoordinatorn'))).toHaveLength(got)
    expect([lines.slice(0, at).filter((line) => line.startsWith('letter')).length - before, lines.slice(at).filter((line) => line.startsWith('letter'))]).toEqual([got, []])
    expect([got > 0, got <= answers.length - 9]).toEqual([true, true])
  })

  it('[AFTER-2] shows no letter that was being fetched when it came', async () => {
    const { seats, token } = await opened()
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    const { store } = house.app
    const slow = await house.open({ store: { ...store, noteOpened: (noted) => gate.then(() => store.noteOpened(noted)), noteRead: (...noted) => gate.then(() => store.noteRead(...noted)), saveReceipt: (noted) => gate.then(() => store.saveReceipt(noted)) } })
    const fetched = [seats.officer.token, seats.chair.token, token].map((one) => sendForm(slow.url, '/letters/participant/html', { token: one }))
    const replied = ['read', 'explained'].map((what) => sendForm(slow.url, `/brev/${what}`, { token }))
    const blocks = get(`${slow.url}/api/letters/participant`, seats.chair.token)
    await pause(300)
    expect((await form('/brev/withdrawn', { token, id: newCommandId() })).page).toContain(isWithdrawn)
    letGo()
    const answers = await Promise.all([...fetched, ...replied])
    expect(answers.map(({ status, page }) => [status, page.includes('rehabkoordinatorn')])).toEqual([[404, false], [404, false], [404, false], [401, false], [401, false]])
    expect((await blocks).status).toBe(404)
  })

  it('[AFTER-3] stops what waits to be sent, forgets its address, and says that the rest had gone', async () => {
    const { mailServer } = house
    const { seats, token, meetingId } = await opened()
    await codeFor(house, 'referrer', seats.chair)
    const send = (recipient: string, address: string) => post(`${house.app.url}/api/letters/deliveries`, { id: newCommandId(), recipient, address }, seats.chair.token)
    await send('participant', 'kim@brev.example')
    const states = async () => ((await get(`${house.app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries).deliveries.flatMap(({ notices }) => notices.map(({ state }) => state))
    await expect.poll(states, { timeout: 15_000 }).toEqual(['sent'])
    mailServer.says.toAddress = { code: 451 }
    await send('referrer', 'lena@brev.example')
    await expect.poll(async () => (await asked(house.database.connection, 'select attempts, state from notice where meeting_id = $1 and recipient = $2', [meetingId, 'referrer']))[0], { timeout: 15_000 }).toEqual({ attempts: 1, state: 'waiting' })
    mailServer.says.toAddress = 'taken'
    expect((await form('/brev/withdrawn', { token, id: newCommandId() })).page).toContain(isWithdrawn)
    expect(await asked(house.database.connection, 'select recipient, state, why from notice where meeting_id = $1 order by recipient', [meetingId])).toEqual([
      { recipient: 'participant', state: 'sent', why: null },
      { recipient: 'referrer', state: 'stopped', why: 'withdrawn' },
    ])
    expect(await asked(house.database.connection, 'select recipient from notice_address where meeting_id = $1', [meetingId])).toEqual([{ recipient: 'participant' }])
    expect(await linesOf(meetingId)).toContain('notice stopped referrer null')
    house.pass(2 * hourMs)
    const others = mailServer.mails.length
    await pause(4_500)
    expect([mailServer.mails.length - others, mailServer.mails.filter(({ to }) => to === 'lena@brev.example').length]).toEqual([0, 0])
  })

  it('[AFTER-3] delivers no notice that it stopped, whenever it comes between', async () => {
    const { seats, token, meetingId } = await opened()
    const before = house.mailServer.mails.length
    const asking = Array.from({ length: 24 }, (_, index) => pause(index * 6).then(() => post(`${house.app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: `kim${index}@brev.example` }, seats.chair.token)))
    await pause(80)
    await form('/brev/withdrawn', { token, id: newCommandId() })
    await Promise.all(asking)
    const states = async () => (await asked(house.database.connection, 'select state, count(*)::int as n from notice where meeting_id = $1 group by state', [meetingId])) as { state: string; n: number }[]
    await expect.poll(async () => (await states()).filter(({ state }) => state === 'waiting' || state === 'sending'), { timeout: 15_000 }).toEqual([])
    const sent = (await states()).find(({ state }) => state === 'sent')?.n ?? 0
    expect(house.mailServer.mails.length - before).toBe(sent)
    expect([(await states()).map(({ state }) => state).toSorted(), sent < 24]).toEqual([sent > 0 ? ['sent', 'stopped'] : ['stopped'], true])
  })

  it('[AFTER-4] erases the meeting half a minute later where that was decided when it closed, also after a restart', async () => {
    await decide(house, { erasesAtWithdrawal: true })
    const erased = await opened()
    const { token, meetingId } = erased
    const first = await askedFirst(token)
    expect(first.page).toContain('Inom en minut raderar vi det som är skrivet i det här mötet.')
    expect(first.page, 'of no other meeting').toContain('Ditt ja till andra möten gäller ändå. Det tar du tillbaka från det mötets brev.')
    await decide(house, { erasesAtWithdrawal: false })
    const [{ wrapped }] = (await asked(house.database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId])) as [{ wrapped: Buffer }]
    await form('/brev/withdrawn', { token, id: first.id })
    await house.app.close()
    house.pass(31_000)
    house.app = await house.open()
    await expect.poll(() => house.app.store.readMeeting(meetingId), { timeout: 30_000 }).toBeNull()
    await expect.poll(() => filesHolding(house.database, wrapped), { timeout: 30_000 }).toEqual([])
    expect((await house.app.store.listErasures('host')).find((one) => one.meetingId === meetingId)?.why).toBe('consentWithdrawn')
  })

  it('[AFTER-5] is done once, twice at once and by two at once, and is said to be done to each', async () => {
    const { seats, token, meetingId } = await opened()
    const { id } = await askedFirst(token)
    const pressed = await Promise.all([...Array.from({ length: 10 }, () => form('/brev/withdrawn', { token, id })), ...Array.from({ length: 5 }, () => form('/brev/withdrawn', { token, id: newCommandId() }))])
    const chairs = await seats.chair.send({ type: 'withdrawConsent' })
    expect(pressed.every(({ status, page }) => status === 200 && page.includes(isWithdrawn))).toBe(true)
    expect(chairs).toEqual({ kind: 'refused', refusal: 'consentWithdrawn' })
    expect((await linesOf(meetingId)).filter((line) => line.startsWith('consent'))).toHaveLength(1)
  })

  it('[AFTER-5] is taken back again within half a minute, and not after it', async () => {
    const { token, code, seats } = await opened()
    const { id } = await askedFirst(token)
    const after = await form('/brev/withdrawn', { token, id })
    const back = await form('/brev/regret', { token, id: hiddenIn(after.page, 'id') })
    expect([back.status, back.page.includes('Ditt ja gäller igen')]).toEqual([200, true])
    expect((await form('/letters/participant', { token })).page).toContain('rehabkoordinatorn')
    expect((await form('/brev', code)).page).toContain('rehabkoordinatorn')
    await seats.chair.until(() => seats.chair.view().about?.state === 'closed' && seats.chair.view().letter)
    await form('/brev/withdrawn', { token, id: newCommandId() })
    house.pass(31_000)
    const late = await form('/brev/regret', { token, id: newCommandId() })
    expect([late.status, late.page.includes('Det gick inte att ångra')]).toEqual([409, true])
    expect((await form('/brev', code)).status).toBe(403)
  })

  it('[AFTER-5] is asked for again, under the same id, where the database is away', async () => {
    const { token } = await opened()
    const { id } = await askedFirst(token)
    const gone = () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }))
    const away = await house.open({ store: { ...house.app.store, append: gone } })
    const noAnswer = await sendForm(away.url, '/brev/withdrawn', { token, id })
    expect([noAnswer.status, noAnswer.page.includes('Vi vet inte om det gick fram.'), hiddenIn(noAnswer.page, 'id')]).toEqual([503, true, id])
    const dead = await house.open({ store: { ...house.app.store, findReader: gone } })
    expect((await sendForm(dead.url, '/brev/withdrawn', { token, id }, 'en')).page).toContain('We do not know if it got through.')
    expect((await form('/brev/withdrawn', { token, id })).page).toContain(isWithdrawn)
    expect([...away.faults, ...dead.faults]).toEqual([])
  })

  it('[AFTER-4] keeps it hidden until its days are over where it is not erased at once', async () => {
    house = await houseWithClock()
    await decide(house, { erasesAtWithdrawal: false })
    const { token, meetingId, seats } = await opened()
    const first = await askedFirst(token)
    const until = fullDayText(swedishDay((await house.app.store.listOver('host')).find((one) => one.meetingId === meetingId)!.keptUntil), 'sv')
    const after = await form('/brev/withdrawn', { token, id: first.id })
    await seats.chair.until(() => seats.chair.view().about?.withdrawal)
    expect(fullDayText(swedishDay(seats.chair.view().about?.withdrawal?.keptUntil ?? house.now()), 'sv'), 'in the panels too').toBe(until)
    for (const { page } of [first, after]) expect(page).toContain(`Vi låser det som är skrivet i mötet. Vi raderar det ${until}.`)
    house.pass(10 * 24 * hourMs)
    await pause(4_500)
    expect(await house.app.store.readMeeting(meetingId)).not.toBeNull()
    house.pass(5 * 24 * hourMs)
    await house.app.close()
    house.app = await house.open()
    await expect.poll(() => house.app.store.readMeeting(meetingId), { timeout: 30_000 }).toBeNull()
    expect((await house.app.store.listErasures('host')).find((one) => one.meetingId === meetingId)?.why).toBe('timeIsOver')
  })
})
