import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { newSecret } from '#server/identity/secrets.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let laterMs = 0
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
})
const quarterMs = 15 * 60_000
/** The server lets everybody together try thirty at once: between tests time passes. */
const rest = () => (laterMs += 2 * quarterMs)

async function closed() {
  rest()
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer', 'adviser')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
const codeFor = (recipient: string, { token }: { token: string }) => post(`${app.url}/api/letters/${recipient}/code`, {}, token)
const issued = async (recipient: string, seat: { token: string }) => ((await codeFor(recipient, seat)).body as ReadingCode).opensWith!

const form = (where: string, fields: Record<string, string>) => fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
/** Status and page, without what is new in every answer. */
async function read(fields: Record<string, string>) {
  const answer = await form('/brev', fields)
  return { status: answer.status, page: (await answer.text()).replaceAll(/nonce="[^"]+"/g, '').replace(/value="[^"]*"/, '') }
}
const tokenIn = async (fields: Record<string, string>) => /name="token" value="([\w-]+)"/.exec(await (await form('/brev', fields)).text())?.[1] ?? ''

describe('a reading code', () => {
  it('[READ-1] gives the letter as PDF and text too, for an hour, and nothing else of the meeting', async () => {
    const { seats } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const token = await tokenIn({ number, code })
    const pdf = await form('/letters/participant/pdf', { token })
    expect([pdf.status, readPdf('pdftotext', [], Buffer.from(await pdf.arrayBuffer()))]).toEqual([200, expect.stringContaining('rehabkoordinatorn')])
    expect(await (await form('/letters/participant/text', { token })).text()).toContain('rehabkoordinatorn')
    expect((await form('/letters/referrer', { token })).status).toBe(401)
    for (const path of ['/api/letters/participant', '/api/letters/referrer']) expect((await get(app.url + path, token)).status).toBe(401)
    expect((await codeFor('participant', { token })).status).toBe(401)
    laterMs += 3_600_001
    expect((await form('/letters/participant/pdf', { token })).status).toBe(401)
  })

  it('[READ-2] is the chair’s to hand out, the participant’s and the referrer’s own to take, and nobody else’s', async () => {
    const { seats } = await closed()
    const status = async (recipient: string, seat: { token: string }) => (await codeFor(recipient, seat)).status
    expect([await status('participant', seats.chair), await status('referrer', seats.chair), await status('participant', seats.participant)]).toEqual([200, 200, 200])
    expect([await status('participant', seats.officer), await status('participant', seats.adviser), await status('referrer', seats.participant), await status('preparation', seats.chair)]).toEqual([404, 404, 404, 404])
    expect(await status('participant', { token: newSecret(32) })).toBe(401)
    const fresh = await openedIn('recommend', await planned(app), 'participant')
    expect(await status('participant', fresh.seats.chair), 'before there is a letter').toBe(404)
  })

  it('[READ-3] gets one answer when it is wrong, replaced, of another letter or of none', async () => {
    const { seats } = await closed()
    const before = await issued('participant', seats.chair)
    const reading = await tokenIn(before)
    const now = await issued('participant', seats.chair)
    const other = await issued('referrer', seats.chair)
    expect(now.number).toBe(before.number)
    const wrong = [before, { number: now.number, code: other.code }, { number: '1234 5678', code: now.code }, { number: '', code: '' }, { number: now.number, code: "' or 1=1--" }, { number: now.number }]
    const answers = await Promise.all(wrong.map((fields) => read(fields as Record<string, string>)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect([answers[0]?.status, answers[0]?.page]).toEqual([403, expect.stringContaining('Brevet gick inte att öppna')])
    expect((await form('/letters/participant', { token: reading })).status, 'what the earlier code had opened').toBe(401)
  })

  it('[READ-4] opens nothing after five wrong tries in a quarter of an hour, also many at once, and then again', async () => {
    const { seats } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const tries = await Promise.all(Array.from({ length: 12 }, (_, index) => read({ number, code: index === 11 ? code : `2222 22${22 + index}` })))
    expect(tries.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
    for (let index = 0; index < 5; index += 1) await read({ number, code: '2222 2222' })
    expect((await read({ number, code })).status).toBe(403)
    laterMs += quarterMs + 1
    expect((await read({ number, code })).status).toBe(200)
  })

  it('[READ-5] stands nowhere: of the code only a slow hash is kept, looking at the page uses up nothing, and erasing takes it', async () => {
    const { seats, meetingId } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const [kept] = await asked(database.connection, "select *, encode(code_hash, 'escape') as shown from reading_code where meeting_id = $1", [meetingId])
    expect(JSON.stringify(kept)).not.toContain(code.replace(' ', ''))
    for (const method of ['GET', 'HEAD']) expect((await fetch(`${app.url}/brev`, { method })).status).toBe(200)
    expect((await asked(database.connection, 'select tries from reading_code where meeting_id = $1', [meetingId]))[0]).toEqual({ tries: 0 })
    expect((await asked(database.connection, 'select what from audit where meeting_id = $1 order by id', [meetingId])).map(({ what }) => what)).toContain('readingCodeIssued participant')
    expect((await read({ number, code })).status).toBe(200)
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    for (const table of ['reading', 'reading_code']) expect(await asked(database.connection, `select * from ${table} where meeting_id = $1`, [meetingId])).toEqual([])
    expect((await read({ number, code })).status).toBe(403)
  })

  it('[READ-6] is not made, and opens nothing, where the host authority hands letters over on paper alone', async () => {
    const { seats } = await closed()
    const code = await issued('participant', seats.chair)
    const decide = (readingGate: string, version: number) => post(`${app.url}/api/settings`, { readingGate, retentionDays: 14, version, decidedBy: 'Enhetschefen' }, administratorToken)
    expect((await decide('paperOnly', 0)).status).toBe(200)
    expect((await codeFor('participant', seats.chair)).body).toEqual({ opensWith: null })
    expect((await read(code)).status).toBe(403)
    expect((await decide('readingCode', 1)).status).toBe(200)
    expect((await read(code)).status).toBe(200)
  })

  // Last: it moves the clock past the days of the other meetings.
  it('[READ-1] opens the letter of whom it was made for, long after every session, however it is typed', async () => {
    const { seats } = await closed()
    const { address, number, code } = await issued('participant', seats.chair)
    expect([address, number, code]).toEqual([`${app.url}/brev`, expect.stringMatching(/^\d{4} \d{4}$/), expect.stringMatching(/^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}$/)])
    laterMs += 9 * 24 * 3_600_000
    expect((await get(`${app.url}/api/letters/participant`, seats.participant.token)).status).toBe(401)
    for (const typed of [{ number, code }, { number: number.replace(' ', ''), code: code.toLowerCase().replace(' ', '-') }, { number: ` ${number}`, code: ` ${code} ` }]) {
      const { status, page } = await read(typed)
      expect([status, page.includes('rehabkoordinatorn'), page.includes('Hej Kim')]).toEqual([200, true, true])
    }
    expect(app.faults).toEqual([])
  })
})
