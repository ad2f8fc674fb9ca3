import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode, SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { newSecret } from '#server/identity/secrets.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let laterMs = 0
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
})
const quarterMs = 15 * 60_000
/** The server lets one address try ten times at once: between tests time passes. */
const rest = () => (laterMs += 2 * quarterMs)

async function closed() {
  rest()
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer', 'adviser')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
const codeFor = (recipient: string, { token }: { token: string }) => post(`${app.url}/api/letters/${recipient}/code`, {}, token)
async function issued(recipient: string, seat: { token: string }) {
  const { address, number, code } = ((await codeFor(recipient, seat)).body as ReadingCode).opensWith!
  return { address, number, code }
}

const form = (where: string, fields: Record<string, string>) => fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
/** Status and page, without what is new in every answer. */
async function read(fields: Record<string, string>) {
  const answer = await form('/brev', fields)
  return { status: answer.status, page: (await answer.text()).replaceAll(/nonce="[^"]+"/g, '').replace(/value="[^"]*"/, '') }
}
const tokenIn = async (fields: Record<string, string>) => /name="token" value="([\w-]+)"/.exec(await (await form('/brev', fields)).text())?.[1] ?? ''

describe('a reading code', () => {
  it('[CODE-1] gives the letter as PDF and text too, for an hour, and nothing else of the meeting', async () => {
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

  it('[CODE-2] is the chair’s to hand out, the participant’s and the referrer’s own to take, and nobody else’s', async () => {
    const { seats } = await closed()
    const status = async (recipient: string, seat: { token: string }) => (await codeFor(recipient, seat)).status
    expect([await status('participant', seats.chair), await status('referrer', seats.chair), await status('participant', seats.participant)]).toEqual([200, 200, 200])
    expect([await status('participant', seats.officer), await status('participant', seats.adviser), await status('referrer', seats.participant), await status('preparation', seats.chair)]).toEqual([404, 404, 404, 404])
    expect(await status('participant', { token: newSecret(32) })).toBe(401)
    const fresh = await openedIn('recommend', await planned(app), 'participant')
    expect(await status('participant', fresh.seats.chair), 'before there is a letter').toBe(404)
  })

  it('[CODE-3] gets one answer when it is wrong, replaced, of another letter or of none', async () => {
    const { seats } = await closed()
    const before = await issued('participant', seats.chair)
    const reading = await tokenIn(before)
    const now = await issued('participant', seats.chair)
    const other = await issued('referrer', seats.chair)
    expect(now.number).toBe(before.number)
    const wrong = [before, { number: now.number, code: other.code }, { number: '1234 5678', code: now.code }, { number: '', code: '' }, { number: now.number, code: "' or 1=1--" }, { number: now.number }]
    const answers = await Promise.all(wrong.map((fields) => read(fields as Record<string, string>)))
    rest()
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect([answers[0]?.status, answers[0]?.page]).toEqual([403, expect.stringContaining('Brevet gick inte att öppna')])
    expect((await form('/letters/participant', { token: reading })).status, 'what the earlier code had opened').toBe(401)
  })

  it('[CODE-4] opens nothing from the sixth try within a quarter of an hour, also many at once, and then again', async () => {
    const { seats, meetingId } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const tried = await Promise.all(Array.from({ length: 5 }, (_, index) => read({ number, code: `2222 222${2 + index}` })))
    expect(tried.map(({ status }) => status)).toEqual(Array(5).fill(403))
    laterMs += quarterMs - 60_000
    expect((await read({ number, code })).status, 'the sixth, in the fifteenth minute').toBe(403)
    laterMs += 60_001
    for (const wrong of [1, 2, 3, 4]) expect((await read({ number, code: `3333 333${1 + wrong}` })).status).toBe(403)
    expect((await read({ number, code })).status, 'the fifth of the next').toBe(200)
    expect((await asked(database.connection, "select count(*)::int as n from audit where meeting_id = $1 and what = 'readingCodeRests'", [meetingId]))[0]).toEqual({ n: 1 })
  })

  it('[CODE-10] opens the letter five times a day, Swedish time; looking, a wrong code and an open page count for nothing', async () => {
    const { seats } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const midnight = Date.parse('2026-12-05T23:00:00.000Z') - Date.parse(onTheDayOfTheMeeting())
    laterMs = midnight - 30 * 60_000
    for (const method of ['GET', 'HEAD']) for (const path of ['/brev', `/brev?number=${number}&code=${code}`]) await fetch(app.url + path, { method })
    expect((await read({ number, code: '2222 2222' })).status).toBe(403)
    for (let opened = 1; opened <= 5; opened += 1) expect((await read({ number, code })).status, `time ${opened}`).toBe(200)
    const sixth = await read({ number, code })
    expect([sixth.status, sixth.page.includes('Brevet är öppnat 5 gånger i dag'), sixth.page.includes('rehabkoordinatorn')]).toEqual([429, true, false])
    laterMs += 20 * 60_000
    expect((await read({ number, code: '2222 2222' })).status, 'only who has the code is told').toBe(403)
    expect((await read({ number, code })).status).toBe(429)
    laterMs = midnight + 60_000
    const token = await tokenIn({ number, code })
    for (let times = 0; times < 7; times += 1) expect((await form('/letters/participant/text', { token })).status).toBe(200)
    for (let opened = 2; opened <= 5; opened += 1) expect((await read({ number, code })).status).toBe(200)
    laterMs += 2 * 3_600_000
    const wrong = await form('/brev/wrong', { number, code, id: 'what-is-wrong-000001', line: '', words: 'Jag sa tisdag.' })
    expect([wrong.status, (await wrong.text()).includes('Jag sa tisdag.')]).toEqual([429, true])
  })

  it('[CODE-4] is not kept from who has it by somebody else who tries', async () => {
    const { seats } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const from = (address: string, fields: Record<string, string>) => fetch(`${app.url}/brev`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address }, body: new URLSearchParams(fields) })
    const guesses = await Promise.all(Array.from({ length: 40 }, (_, index) => from('203.0.113.7', { number: `999999${10 + index}`, code: '2222 2222' })))
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(28)
    expect(await guesses.at(-1)?.text()).toContain('Vänta en minut')
    expect((await from('198.51.100.9', { number, code })).status).toBe(200)
  })

  it('[CODE-9] is tried from the address that the line has, whatever a proxy that is not ours says', async () => {
    rest()
    const alone = await testApp({ store: app.store, trustedProxies: ['203.0.113.1'] })
    const from = (address: string) => fetch(`${alone.url}/brev`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address }, body: new URLSearchParams({ number: '99999999', code: '2222 2222' }) })
    const tries = await Promise.all(Array.from({ length: 14 }, (_, index) => from(`203.0.113.${index + 2}`)))
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(3)
  })

  it('[CODE-5] stands nowhere: of the code only a slow hash is kept, looking at the page uses up nothing, and erasing takes it', async () => {
    const { seats, meetingId } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const [kept] = await asked(database.connection, "select *, encode(code_hash, 'escape') as shown from reading_code where meeting_id = $1", [meetingId])
    expect(JSON.stringify(kept)).not.toContain(code.replace(' ', ''))
    for (const method of ['GET', 'HEAD']) expect((await fetch(`${app.url}/brev`, { method })).status).toBe(200)
    expect((await asked(database.connection, 'select tries from reading_code where meeting_id = $1', [meetingId]))[0]).toEqual({ tries: 0 })
    expect((await asked(database.connection, 'select what from audit where meeting_id = $1 order by id', [meetingId])).map(({ what }) => what)).toContain('readingCodeIssued participant')
    expect((await read({ number, code })).status).toBe(200)
    expect((await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and what like 'letterRead%'", [meetingId]))).toEqual([{ what: 'letterRead participant page byCode', by_whom: null }])
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    for (const table of ['reading', 'reading_code']) expect(await asked(database.connection, `select * from ${table} where meeting_id = $1`, [meetingId])).toEqual([])
    expect((await read({ number, code })).status).toBe(403)
  })

  it('[CODE-6] is not made, and opens nothing, where the host authority hands letters over on paper alone', async () => {
    const { seats } = await closed()
    const code = await issued('participant', seats.chair)
    const reading = await tokenIn(code)
    const decide = (readingGate: string, version: number) => post(`${app.url}/api/settings`, { readingGate, retentionDays: 14, version }, administratorToken)
    expect((await decide('paperOnly', 0)).status).toBe(200)
    expect((await codeFor('participant', seats.chair)).body).toEqual({ opensWith: null })
    const [known, unknown] = await Promise.all([code, { number: '99999999', code: 'AAAA AAAA' }].map(async (given) => {
      const answer = await fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams({ number: given.number, code: given.code }), headers: { 'accept-language': 'sv' } })
      return { status: answer.status, page: (await answer.text()).replaceAll(/nonce="[^"]+"/g, '') }
    }))
    expect([known!.status, known!.page.includes('<h1>Ring i stället</h1>'), known!.page.includes('<form'), known!.page.includes('ny kod')]).toEqual([403, true, false, false])
    expect(unknown).toEqual(known)
    expect((await form('/letters/participant/pdf', { token: reading })).status, 'what was open').toBe(401)
    expect((await decide('readingCode', 1)).status).toBe(200)
    expect((await read(code)).status).toBe(200)
  })

  it('[CODE-3] meets a page also where the form or the database is not as it should be, and keeps the number', async () => {
    const { seats } = await closed()
    const { number, code } = await issued('participant', seats.chair)
    const large = await form('/brev', { number, code: 'x'.repeat(5_000) })
    expect([large.status, await large.text()]).toEqual([403, expect.stringContaining('Brevet gick inte att öppna')])
    const away = await testApp({ store: { ...app.store, tryReadingCode: () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })) } })
    const answer = await fetch(`${away.url}/brev`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ number, code }) })
    const page = await answer.text()
    expect([answer.status, page.includes('Brevet finns kvar'), page.includes(`value="${number}"`)]).toEqual([503, true, true])
    expect(away.faults).toEqual([])
  })

  it('[CODE-8] opens the letter before the meeting, from staff, the chair or the participant, until the meeting closes', async () => {
    rest()
    const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer', 'referrer')
    const { seats, meetingId } = meeting
    const byStaff = (token = staffToken) => post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, token)
    const first = ((await byStaff()).body as ReadingCode).opensWith!
    const opened = await read({ number: first.number, code: first.code })
    expect([opened.status, opened.page.includes('Hej Kim'), opened.page.includes('Inför ditt möte'), opened.page.includes('/brev/read')]).toEqual([200, true, true, false])
    const token = await tokenIn({ number: first.number, code: first.code })
    expect([(await form('/letters/preparation/text', { token })).status, (await form('/letters/preparation/pdf', { token })).status, (await form('/letters/participant', { token })).status]).toEqual([200, 200, 401])
    for (const path of ['/brev/read', '/brev/explained', '/brev/wrong']) expect((await form(path, { token })).status, path).toBe(401)
    expect([(await codeFor('preparation', seats.participant)).status, (await codeFor('preparation', seats.officer)).status, (await codeFor('preparation', seats.referrer)).status]).toEqual([200, 404, 404])
    expect((await read({ number: first.number, code: first.code })).status, 'another has taken its place').toBe(403)
    const last = await issued('preparation', seats.chair)
    expect(last.number).toBe(first.number)
    await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: 'staff-of-another-authority-00000001', administratorToken: null, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
    expect([(await byStaff('staff-of-another-authority-00000001')).status, (await byStaff(administratorToken)).status]).toEqual([404, 403])
    await done(seats.chair, recommendation('rehabkoordinatorn'))
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    expect([(await read(last)).status, (await form('/letters/preparation/text', { token })).status, (await byStaff()).status]).toEqual([403, 401, 404])
    rest()
    const isTried = async () => (await app.store.tryReadingCode(last.number.replace(' ', ''), { at: new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString(), since: '2026-01-01T00:00:00.000Z', from: 'here' })) !== null
    const before = await isTried()
    await issued('participant', seats.chair)
    expect([before, await isTried()], 'a new code of the seat ends its other one').toEqual([true, false])
  })

  // Last, these two: they move the clock past the days of the other meetings.
  it('[CODE-1] opens the letter of whom it was made for, long after every session, however it is typed', async () => {
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

  it('[CODE-7] ends after 14 days when it has opened nothing, that of the letter before the meeting not before the day after it, and lasts when it has', async () => {
    const day = 24 * 3_600_000
    laterMs = 0
    const { seats } = await closed()
    const { version } = ((await get(`${app.url}/api/settings`, staffToken)).body as SettingsAnswer).now
    await post(`${app.url}/api/settings`, { readingGate: 'readingCode', retentionDays: 30, version }, administratorToken)
    const [used, unused] = [await issued('participant', seats.chair), await issued('referrer', seats.chair)]
    expect((await read(used)).status).toBe(200)
    const meetingAt = Date.parse(onTheDayOfTheMeeting()) + laterMs + 30 * day
    const later = await planned(app, { startsAt: new Date(meetingAt).toISOString() })
    const before = async () => ((await post(`${app.url}/api/meetings/${later.meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
    const { number, code } = await before()
    const began = laterMs
    // Nearly: the clock goes on by itself.
    laterMs = began + 14 * day - 60_000
    const endsAt = await asked(database.connection, 'select ends_at from reading_code where number = $1', [unused.number.replace(' ', '')])
    expect(Date.parse(String(endsAt[0]?.ends_at))).toBeGreaterThan(Date.parse(onTheDayOfTheMeeting()) + laterMs - 60_000)
    laterMs = began + 14 * day + 60_000
    expect((await read(unused)).status, 'the file of the letter is still there').toBe(403)
    expect((await read(used)).status).toBe(200)
    laterMs = began + 31 * day - 60_000
    expect((await read({ number, code })).status).toBe(200)
    const second = await before()
    laterMs = began + 31 * day + 14 * day + 60_000
    expect((await read({ number: second.number, code: second.code })).status).toBe(403)
  })
})
