import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { guardian, withGuardian } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let mailServer: MailServer
let app: TestApp
let restart: () => Promise<TestApp>
let laterMs = 0
beforeAll(async () => {
  mailServer = await openMailServer()
  const database = await testDatabase()
  const now = () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString()
  restart = async () => testApp({ store: await testStore(database), mail: mailServer.settings, now, masterKey: database.masterKey })
  app = await restart()
})

async function closedMeeting() {
  laterMs += 1_800_000
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer', 'referrer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
type Seat = { token: string }
const form = async (where: string, fields: Record<string, string>) => {
  const answer = await fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
  return { status: answer.status, page: await answer.text() }
}
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([\\w-]+)"`).exec(page)?.[1] ?? ''
async function opened(by: Seat) {
  const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, by.token)).body as ReadingCode).opensWith!
  const { page } = await form('/brev', { number, code })
  return { token: hidden(page, 'token'), id: hidden(page, 'id'), line: /<option value="(item:[\w-]+)"/.exec(page)?.[1] ?? '', page }
}
const known = async ({ token }: Seat, of = app) => (await get(`${of.url}/api/letters/deliveries`, token)).body as Deliveries
const textOf = async (recipient: string, { token }: Seat) => (await form(`/letters/${recipient}/text`, { token })).page

describe('what is not right in a letter', () => {
  it('[SEND-15] is said on its page by who reads with the code, and stands in both letters at once', async () => {
    const { seats } = await closedMeeting()
    const { token, id, line, page } = await opened(seats.chair)
    expect(page).toContain('2. Omar på Arbetsförmedlingen')
    const sent = { token, id, line, words: 'Det var inte\r\nrehabkoordinatorn.' }
    const said = await form('/brev/wrong', sent)
    expect([said.status, said.page.includes('Tack. Det du skrev står nu i brevet.'), said.page.includes('Version 2, ')]).toEqual([200, true, true])
    await form('/brev/wrong', sent)
    expect((await known(seats.chair)).version).toBe(2)
    for (const [recipient, seat] of [['participant', seats.participant], ['referrer', seats.referrer]] as const) expect(await textOf(recipient, seat)).toContain('Du skriver att det inte stämmer: ”Det var inte rehabkoordinatorn.”')
    await seats.chair.until(() => seats.chair.view().corrections?.[0]?.words === 'Det var inte rehabkoordinatorn.')
    await done(seats.chair, { type: 'answerWrong', correctionId: seats.chair.view().corrections![0]!.id, words: 'Det var en jobbcoach.' })
    expect(await textOf('participant', { token })).toContain('Version 3, ')
    expect(await textOf('participant', { token })).toContain('Rättat av Maria på Ekby kommun: ”Det var en jobbcoach.”')
  })

  it('[SEND-15] is of the whole letter where its reader chose no line', async () => {
    const { seats } = await closedMeeting()
    const { page, token, id } = await opened(seats.chair)
    expect(page).toMatch(/<select name="line"><option value="" selected>Hela brevet, eller något som saknas<\/option><option value="[a-z]/)
    expect(page.match(/ selected>/g)).toHaveLength(1)
    await form('/brev/wrong', { token, id, line: /<option value="([^"]*)" selected>/.exec(page)?.[1] ?? 'none', words: 'Mötet var i juni.' })
    await seats.chair.until(() => seats.chair.view().corrections?.[0]?.words === 'Mötet var i juni.')
    expect(seats.chair.view().corrections![0]!.lineId).toBeNull()
  })

  it('[SEND-15] stays in the form where it is not taken, and is never in an address', async () => {
    const { seats } = await closedMeeting()
    const { token, id, line } = await opened(seats.chair)
    const number = await form('/brev/wrong', { token, id, line, words: 'Jag har 19811218-9876 & <b>mer</b>' })
    expect([number.page.includes('Texten har ett personnummer'), number.page.includes('Jag har 19811218-9876 &amp; &lt;b&gt;mer&lt;/b&gt;</textarea>'), number.page.includes(`value="${line}" selected`)]).toEqual([true, true, true])
    const mended = await form('/brev/wrong', { token, id: hidden(number.page, 'id'), line, words: 'Jag har inget nummer.' })
    expect(mended.page, 'what they mended in that form').toContain('Version 2, ')
    for (const words of ['', '   ', '\u0007']) expect((await form('/brev/wrong', { token, id, line, words })).page).toContain('Det är inte sparat. Skriv vad som inte stämmer.')
    for (const words of ['x'.repeat(501), 'å'.repeat(5_000)]) expect((await form('/brev/wrong', { token, id, line, words })).page).toMatch(new RegExp(`Det är inte sparat. Texten är för lång. Skriv högst 500 tecken.[^]*${words}</textarea>`, 'u'))
    expect((await form('/brev/wrong', { token, id, line: 'item:another-meetings', words: 'Fel.' })).page).toContain('Det är inte sparat.')
    for (const other of [{ token: seats.chair.token }, { token: seats.referrer.token }, { token: 'x'.repeat(43) }]) expect((await form('/brev/wrong', { ...other, id, line, words: 'Fel.' })).status).toBe(401)
    expect((await known(seats.chair)).version).toBe(2)
    await form('/brev/wrong', { token, id: newCommandId(), line, words: 'Det var \u202Einte\u0007 så.' })
    expect(await textOf('participant', seats.participant), 'a sign that nobody sees is taken out [WIRE-7]').toContain('”Det var inte så.”')
    expect(app.faults).toEqual([])
  })

  it('[CORR-6] is said by a guardian on the page of their own device, who gives no receipt and takes no yes back there', async () => {
    laterMs += 1_800_000
    const meeting = await planned(app, withGuardian)
    const { seats } = await openedIn('recommend', meeting, 'participant', 'officer')
    const { token } = await knocking(meeting, guardian.id)
    await admit(seats.chair, guardian.id)
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const { page } = await form('/letters/participant', { token })
    expect([page.includes('Skicka det jag har skrivit'), /Jag har läst brevet|Någon har gått|Ta tillbaka mitt ja/.test(page)]).toEqual([true, false])
    for (const path of ['read', 'explained', 'withdraw']) expect((await form(`/brev/${path}`, { token, by: '' })).status, path).toBe(401)
    const said = await form('/brev/wrong', { token, id: hidden(page, 'id'), line: '', words: 'Kim ville något annat.' })
    expect([said.status, said.page.includes('Gun skriver att något inte stämmer')]).toEqual([200, true])
    expect(await textOf('participant', seats.participant)).toContain('Gun skriver att något inte stämmer')
    expect((await known(seats.chair)).deliveries.flatMap(({ receipts }) => receipts)).toEqual([])
  })

  it('[SEND-16] is told of in a new notice to everybody who got one, and to nobody else, also after a restart', async () => {
    const { seats } = await closedMeeting()
    const { token, id, line } = await opened(seats.chair)
    const before = mailServer.mails.length
    const to = () => mailServer.mails.slice(before).map((mail) => mail.to)
    await post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: 'kim@brev.example' }, seats.chair.token)
    await expect.poll(to, { timeout: 15_000 }).toEqual(['kim@brev.example'])
    await app.close()
    const without = await testApp({ store: app.store, now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
    app = without
    await form('/brev/wrong', { token, id, line, words: 'Det är hemligt och fel.' })
    await app.close()
    app = await restart()
    await expect.poll(to, { timeout: 15_000 }).toEqual(['kim@brev.example', 'kim@brev.example'])
    const [, second] = mailServer.mails.slice(before)
    expect(second?.raw).toMatch(/something new|n=C3=A5got nytt/)
    for (const word of ['hemligt', 'Kim', 'Version']) expect(second?.raw.replaceAll(/kim@brev|MIME-Version/g, '')).not.toContain(word)
    await expect.poll(async () => (await known(seats.chair)).deliveries[0]?.notices.map(({ version, state }) => `${version} ${state}`), { timeout: 15_000 }).toEqual(['1 sent', '2 sent'])
    expect((await known(seats.chair)).deliveries[1]?.notices).toEqual([])
  })

  it('[SEND-3] is told of in one notice, where the one before it still waits when the chair asks for another to the same address', async () => {
    const { seats } = await closedMeeting()
    const { token, id, line } = await opened(seats.chair)
    const send = () => post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: 'vantar@brev.example' }, seats.chair.token)
    const states = async () => (await known(seats.chair)).deliveries[0]?.notices.map(({ version, state, nextTryAt }) => [version, state, nextTryAt !== null])
    mailServer.says.toAddress = { code: 451 }
    await send()
    await expect.poll(async () => (await known(seats.chair)).deliveries[0]?.notices.map(({ state, why }) => [state, why]), { timeout: 15_000 }).toEqual([['waiting', 'notNow']])
    await form('/brev/wrong', { token, id, line, words: 'Det är fel.' })
    mailServer.says.toAddress = 'taken'
    expect((await send()).status).toBe(200)
    await expect.poll(states, { timeout: 15_000 }).toEqual([[1, 'stopped', false], [2, 'sent', false]])
    expect(mailServer.mails.filter(({ to }) => to === 'vantar@brev.example')).toHaveLength(1)
  })
})
