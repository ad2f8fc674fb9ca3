import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { consents } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readerBrowser, unescaped, type ReaderBrowser, type ReadPage } from '#test/support/eid/reader-browser.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let database: TestDatabase
let authority: EidAuthority
let app: TestApp
/** The provider has the machine's own clock, and so have we until somebody sets ours wrong. */
let wrongByMs = 0
const now = () => new Date(Date.now() + wrongByMs).toISOString()
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000).toISOString()
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }

beforeAll(async () => {
  database = await testDatabase()
  authority = await startEidAuthority()
  app = await testApp({ store: await testStore(database), now, eid: { ...eid, issuer: authority.issuer } })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  expect((await decide('eId')).status).toBe(200)
})
afterAll(() => authority.close())

let version = 0
const decide = async (readingGate: string) => post(`${app.url}/api/settings`, { readingGate, retentionDays: 14, version: version++ }, administratorToken)

async function closed() {
  const meeting = await openedIn('recommend', await planned(app, { startsAt: days(1) }, consents.map((one) => ({ ...one, until: days(60).slice(0, 10) }))), 'participant')
  await done(meeting.seats.chair, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}
async function issued(token: string, recipient = 'participant') {
  const { number, code } = ((await post(`${app.url}/api/letters/${recipient}/code`, {}, token)).body as ReadingCode).opensWith!
  return { number, code }
}

/** From the form of the letter to the provider's page of signing in. */
async function begun(browser: ReaderBrowser, fields: { number: string; code?: string }, changed: (address: string) => string = (same) => same, at = app): Promise<ReadPage> {
  const onTheWay = await browser.send(await browser.open(`${at.url}/brev`), { code: '', ...fields })
  const address = unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? '')
  return browser.open(changed(address))
}
/** Signs in with the provider's own form, agrees, and is back at ours. */
async function signedIn(browser: ReaderBrowser, page: ReadPage, who: string): Promise<ReadPage> {
  const agreeing = await browser.send(page, { login: who, password: 'any' })
  return browser.send(agreeing)
}
async function read(who: string, fields: { number: string; code?: string }, browser = readerBrowser(), at = app): Promise<ReadPage> {
  return browser.send(await signedIn(browser, await begun(browser, fields, undefined, at), who))
}
const withoutNonce = ({ status, html }: ReadPage) => ({ status, html: html.replaceAll(/nonce="[^"]+"/g, '').replace(/value="[^"]*"/, '') })

describe('a letter that is opened with e-ID', () => {
  it('[EID-1] is the first reader’s, by code and e-ID, and then theirs by number and e-ID alone', async () => {
    const { seats, meetingId } = await closed()
    const { number, code } = await issued(seats.chair.token)
    expect((await read('kim', { number })).status, 'without its code').toBe(403)
    const first = await read('kim', { number, code })
    expect([first.status, first.html.includes('rehabkoordinatorn'), first.html.includes('Hej Kim')]).toEqual([200, true, true])
    expect((await read('kim', { number })).html).toContain('rehabkoordinatorn')
    expect((await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and (what like 'letterRead%' or what like 'eid%') order by id", [meetingId])).map(({ what, by_whom }) => `${String(what)} ${String(by_whom)}`)).toEqual(['eidBound participant byEid null', 'letterRead participant page byEid null', 'letterRead participant page byEid null'])
    expect(app.faults).toEqual([])
  })

  it('[ROLE-1] has what stands in the letter, and no word that its reader must not see', async () => {
    const words = new MarkedWords()
    const background = [{ words: words.mark('not aloud'), mayBeSaid: false }, { words: words.mark('background'), mayBeSaid: true }]
    const { seats } = await openedIn('recommend', await planned(app, { startsAt: days(1), background }, consents.map((one) => ({ ...one, until: days(60).slice(0, 10) }))), 'participant', 'officer')
    await done(seats.officer, recommendation('rehabkoordinatorn'))
    await done(seats.officer, { type: 'noteGap', kind: 'gap', words: words.mark('gap') })
    await done(seats.officer, { type: 'keepDraft', place: 'told', text: words.mark('half written') })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const { html, status } = await read('kim', await issued(seats.chair.token))
    expect([status, html.includes('rehabkoordinatorn')]).toEqual([200, true])
    expect(words.foundIn(html).map(({ path }) => path)).toEqual([])
  })

  it('[HTTP-26] costs no try of its address, neither when one begins nor when one is back', async () => {
    const from = '203.0.113.17'
    for (let letter = 0; letter < 3; letter += 1) {
      const { seats } = await closed()
      const given = await issued(seats.chair.token)
      for (let time = 0; time < 4; time += 1) expect((await read('kim', given, readerBrowser(from))).status, `letter ${letter}, time ${time}`).toBe(200)
    }
  })

  it('[CODE-10] is opened five times a day by its reader, and looking on the way back is none of them', async () => {
    const { seats } = await closed()
    const { number, code } = await issued(seats.chair.token)
    expect((await read('kim', { number, code })).status).toBe(200)
    const browser = readerBrowser()
    const back = await signedIn(browser, await begun(browser, { number }), 'kim')
    for (let opened = 2; opened <= 5; opened += 1) expect((await read('kim', { number })).status, `time ${opened}`).toBe(200)
    const sixth = await browser.send(back)
    expect([sixth.status, sixth.html.includes('Brevet är öppnat 5 gånger i dag'), sixth.html.includes('rehabkoordinatorn')]).toEqual([429, true, false])
    expect((await read('somebody-else', { number })).status).toBe(403)
    expect((await read('kim', { number, code: (await issued(seats.chair.token)).code })).status, 'after a new code').toBe(200)
  })

  it('[EID-2] gives one answer for another person, an unknown number, a wrong, ended and foreign code', async () => {
    const { seats } = await closed()
    const mine = await issued(seats.chair.token)
    expect((await read('kim', mine)).status).toBe(200)
    const unused = await issued((await closed()).seats.chair.token)
    await asked(database.connection, "update reading_code set ends_at = now() - interval '1 second' where number = $1", [unused.number.replace(' ', '')])
    const tries = [{ number: mine.number }, mine, { number: '1234 5678' }, { number: '1234 5678', code: mine.code }, { number: mine.number, code: '2222 2222' }, unused, { number: unused.number }]
    const answers = [] as ReadPage[]
    for (const fields of tries) answers.push(await read('robin', fields))
    for (const answer of answers) expect(withoutNonce(answer)).toEqual(withoutNonce(answers[0]!))
    expect([answers[0]?.status, answers[0]?.title]).toEqual([403, 'Brevet gick inte att öppna'])
    expect((await read('kim', { number: mine.number })).status, 'and stays who opened it first').toBe(200)
  })

  it('[EID-3] is not opened by its code alone, and what a code had opened is shut', async () => {
    const { seats } = await closed()
    const given = await issued(seats.chair.token)
    await decide('readingCode')
    const browser = readerBrowser()
    const form = await browser.open(`${app.url}/brev`)
    const token = /name="token" value="([\w-]+)"/.exec((await browser.send(form, given)).html)?.[1] ?? ''
    const file = () => fetch(`${app.url}/letters/participant/text`, { method: 'POST', body: new URLSearchParams({ token }) }).then(({ status }) => status)
    expect(await file()).toBe(200)
    await decide('eId')
    expect(await file()).toBe(401)
    expect((await browser.send(form, given)).status).toBe(403)
    const opened = await read('kim', given)
    const own = /name="token" value="([\w-]+)"/.exec(opened.html)?.[1] ?? ''
    expect((await fetch(`${app.url}/letters/participant/text`, { method: 'POST', body: new URLSearchParams({ token: own }) })).status).toBe(200)
  })

  it('[EID-4] keeps of who reads a hash that is another in every meeting, and erases it with the meeting', async () => {
    const meetings = [await closed(), await closed()]
    for (const { seats } of meetings) expect((await read('alma', await issued(seats.chair.token))).status).toBe(200)
    const ids = meetings.map(({ meetingId }) => meetingId)
    const kept = await asked(database.connection, 'select encode(subject_hash, \'hex\') as hash from eid_reader where meeting_id = any($1)', [ids])
    expect(new Set(kept.map(({ hash }) => hash)).size).toBe(2)
    const everywhere = await asked(database.connection, "select string_agg(t::text, ' ') as words from (select row_to_json(a)::text as t from audit a union all select row_to_json(r)::text from reading r union all select row_to_json(e)::text from eid_reader e) all_rows")
    expect(JSON.stringify(everywhere)).not.toContain('alma')
    await app.store.eraseMeeting(ids[0]!, now())
    expect(await asked(database.connection, 'select meeting_id from eid_reader where meeting_id = any($1)', [ids])).toEqual([{ meeting_id: ids[1] }])
  })

  it('[EID-5] is given to somebody else by a new code, which the one before has no part in', async () => {
    const { seats } = await closed()
    const before = await issued(seats.chair.token)
    expect((await read('kim', before)).status).toBe(200)
    const fresh = await issued(seats.chair.token)
    expect([(await read('kim', { number: fresh.number })).status, (await read('robin', before)).status]).toEqual([403, 403])
    expect((await read('robin', fresh)).status).toBe(200)
    expect((await read('kim', { number: fresh.number })).status).toBe(403)
  })

  it('[EID-6] is reached by looking without anything being changed or used up', async () => {
    const { seats } = await closed()
    const given = await issued(seats.chair.token)
    const browser = readerBrowser()
    const back = await signedIn(browser, await begun(browser, given), 'kim')
    const state = async () => JSON.stringify(await asked(database.connection, 'select (select count(*) from audit) as lines, (select count(*) from reading) as readings, (select sum(tries) from reading_code) as tries'))
    const before = await state()
    const addresses = [`${app.url}/brev`, `${app.url}/brev/e-legitimation`, back.address, `${app.url}/brev/e-legitimation/svar?error=access_denied`]
    for (const address of addresses) for (const method of ['GET', 'HEAD']) expect((await fetch(address, { method })).headers.getSetCookie(), `${method} ${address}`).toEqual([])
    for (const again of [1, 2]) expect((await browser.open(back.address)).title, `the same browser, ${again}`).toBe('Ett steg kvar')
    expect(await state()).toBe(before)
    expect((await browser.send(back)).html).toContain('rehabkoordinatorn')
  })

  it('[EID-7] has one cookie for this flow alone, first-party, out of reach of scripts, sealed, and gone when it is over', async () => {
    const browser = readerBrowser()
    const answer = await fetch(`${app.url}/brev/e-legitimation`, { method: 'POST', body: new URLSearchParams({ number: '1234 5678', code: 'ABCD EFGH' }) })
    const [cookie = '', ...more] = answer.headers.getSetCookie()
    expect([more, cookie.replace(/=[^;]+/, '='), /Expires/.test(cookie)]).toEqual([[], expect.stringMatching(/^__Host-sampratad-brev=; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/), true])
    expect(Buffer.from(cookie, 'latin1').toString() + cookie.split('.').map((part) => Buffer.from(part, 'base64url').toString()).join()).not.toMatch(/12345678|1234 5678|ABCD/)
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    const back = await signedIn(browser, await begun(browser, { number: '1234 5678' }), 'kim')
    expect(browser.jarOf(app.url).size).toBe(1)
    await browser.send(back)
    expect(browser.jarOf(app.url).size).toBe(0)
    for (const path of ['/brev', '/', '/plan', '/about']) expect((await fetch(app.url + path)).headers.getSetCookie()).toEqual([])
  })
})

describe('when showing who one is does not go well, there is a page that says so and a way on', () => {
  const wayOn = (page: ReadPage) => [page.html.includes('action="/brev/e-legitimation"'), /Till e‑legitimation/.test(page.html), page.html.includes('<script')]
  const titled = (page: ReadPage) => [page.status, page.title, ...wayOn(page)]
  const number = '1234 5678'

  it('[EID-8] the person cancels', async () => {
    const browser = readerBrowser()
    const page = await browser.follow(await begun(browser, { number }), /href="([^"]*abort[^"]*)"/)
    expect([...titled(page), page.html.includes(`value="${number}"`), page.html.includes('på papper')]).toEqual([403, 'Du avbröt', true, true, false, true, true])
  })

  it('[EID-8] the cookie is missing, of another, changed or too old, or the state is another', async () => {
    const browser = readerBrowser()
    const back = await signedIn(browser, await begun(browser, { number }), 'kim')
    const startAgain = [403, 'Börja om', true, true, false]
    const stranger = readerBrowser()
    expect(titled(await stranger.open(back.address))).toEqual(startAgain)
    expect(titled(await stranger.send(back))).toEqual(startAgain)
    await begun(stranger, { number })
    expect(titled(await stranger.send(back)), 'another’s').toEqual(startAgain)
    expect(titled(await browser.open(back.address.replace(/state=[\w-]+/, 'state=another-state-of-theirs')))).toEqual(startAgain)
    expect(titled(await browser.send(back, { state: 'another-state-of-theirs' }))).toEqual(startAgain)
    const jar = browser.jarOf(app.url)
    const [[name, value] = ['', '']] = jar
    jar.set(name, `${value.slice(0, -4)}AAAA`)
    expect(titled(await browser.send(back)), 'changed').toEqual(startAgain)
    jar.set(name, value)
    wrongByMs = 11 * 60_000
    expect(titled(await browser.send(back)), 'too old').toEqual(startAgain)
    wrongByMs = 0
    expect((await browser.send(back)).title).toBe('Brevet gick inte att öppna')
  })

  it('[EID-8] the nonce or the issuer is another, or the code is used twice or made up', async () => {
    const failed = [403, 'Vi vet inte säkert vem du är', true, true, false]
    const other = readerBrowser()
    expect(titled(await other.send(await signedIn(other, await begun(other, { number }, (address) => address.replace(/nonce=[\w-]+/, 'nonce=of-somebody-else-entirely')), 'kim')))).toEqual(failed)
    const browser = readerBrowser()
    const back = await signedIn(browser, await begun(browser, { number }), 'kim')
    const jar = new Map(browser.jarOf(app.url))
    const restore = () => jar.forEach((value, name) => browser.jarOf(app.url).set(name, value))
    expect(titled(await browser.send(back, { iss: 'https://another.example.se' }))).toEqual(failed)
    restore()
    expect(titled(await browser.send(back, { code: 'made-up-by-somebody' }))).toEqual(failed)
    restore()
    expect((await browser.send(back)).title).toBe('Brevet gick inte att öppna')
    restore()
    expect(titled(await browser.send(back)), 'used').toEqual(failed)
    expect(app.faults).toEqual([])
  })

  it('[EID-8] our clock is wrong: that is a fault of ours, and said to be', async () => {
    wrongByMs = 2 * 3_600_000
    const page = await read('kim', { number })
    wrongByMs = 0
    expect(titled(page)).toEqual([500, 'Det blev fel hos oss', true, true, false])
    expect(app.faults.splice(0).map((fault) => (fault as { code?: string }).code)).toEqual(['OAUTH_JWT_TIMESTAMP_CHECK_FAILED'])
  })

  it('[EID-8] the provider is away, before and after', async () => {
    const alone = await startEidAuthority()
    const other = await testApp({ store: app.store, now, eid: { ...eid, issuer: alone.issuer } })
    alone.knows({ ...eid, ...eid.secret, redirectUri: `${other.url}/brev/e-legitimation/svar` })
    const browser = readerBrowser()
    const back = await signedIn(browser, await begun(browser, { number }, undefined, other), 'kim')
    await alone.goAway()
    const away = [503, 'E‑legitimationen svarar inte', true, true, false]
    expect(titled(await browser.send(back))).toEqual(away)
    const later = await testApp({ store: app.store, now, eid: { ...eid, issuer: alone.issuer } })
    const page = await browser.send(await browser.open(`${later.url}/brev`), { number, code: '' })
    expect([...titled(page), page.html.includes(`value="${number}"`)]).toEqual([...away, true])
  })

  it('[EID-9] a level of assurance that was asked for and did not come is not good enough; we show who we are by a private key as well', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
    const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'ours' }
    const own = await startEidAuthority()
    const strict = await testApp({ store: app.store, now, eid: { ...eid, issuer: own.issuer, secret: { key }, acrValues: ['loa3'] } })
    own.knows({ clientId: eid.clientId, key: { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'ours' }, redirectUri: `${strict.url}/brev/e-legitimation/svar` })
    const titleFor = async (who: string) => (await read(who, { number }, readerBrowser(), strict)).title
    expect([await titleFor('low'), await titleFor('kim')]).toEqual(['Vi vet inte säkert vem du är', 'Brevet gick inte att öppna'])
    await own.close()
  })
})

it('[EID-10] nothing is asked of staff or a seat there, and e-ID can be chosen only where a provider is set up', async () => {
  const without = await testApp({ store: app.store, now })
  expect((await fetch(`${without.url}/brev/e-legitimation`)).status).toBe(404)
  expect((await post(`${without.url}/api/settings`, { readingGate: 'eId', retentionDays: 14, version }, administratorToken)).status).toBe(400)
  expect((await fetch(`${app.url}/brev/e-legitimation`, { headers: { authorization: `Bearer ${staffToken}` } })).status).toBe(200)
})
