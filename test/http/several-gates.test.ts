import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { ReadingCode, SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { consents } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readerBrowser, unescaped, type ReadPage } from '#test/support/eid/reader-browser.ts'
import { anotherAddress } from '#test/support/every-door.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000).toISOString()
type Gate = 'readingCode' | 'eId' | 'paperOnly'
/** Three authorities in one house, each with a gate of its own. */
const keys = {
  host: { staff: staffToken, administrator: administratorToken },
  viby: { staff: 'staff-token-of-viby-00000000000001', administrator: 'administrator-token-of-viby-000001' },
  norr: { staff: 'staff-token-of-norr-00000000000001', administrator: 'administrator-token-of-norr-000001' },
}
type Authority = keyof typeof keys
let database: TestDatabase
let provider: EidAuthority
let app: TestApp
const decide = async (authority: Authority, readingGate: Gate) => {
  const { version } = ((await get(`${app.url}/api/settings`, keys[authority].administrator)).body as SettingsAnswer).now
  expect((await post(`${app.url}/api/settings`, { readingGate, version }, keys[authority].administrator)).status, authority).toBe(200)
}
const all = (host: Gate, viby: Gate, norr: Gate) => async () => {
  for (const [authority, gate] of Object.entries({ host, viby, norr })) await decide(authority as Authority, gate)
}

beforeAll(async () => {
  database = await testDatabase()
  provider = await startEidAuthority()
  const store = await testStore(database)
  const now = () => new Date().toISOString()
  app = await testApp({ store, now, eid: { ...eid, issuer: provider.issuer }, otherAuthorities: [{ id: 'viby', name: 'Viby kommun' }, { id: 'norr', name: 'Norr kommun' }] })
  provider.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  for (const [id, { staff, administrator }] of Object.entries(keys).slice(1)) await settleHostAuthority(store, { id, name: `${id} kommun`, staffToken: staff, administrator: { name: 'Nils Nord', key: administrator }, at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
  await all('readingCode', 'eId', 'readingCode')()
})
afterAll(() => provider.close())

/** What its participant reads before the meeting, of this authority. */
async function issuedBy(authority: Authority) {
  const { staff } = keys[authority]
  const planned = await post(`${app.url}/api/meetings`, planBody({ startsAt: days(1) }, newCommandId(), consents.map((one) => ({ ...one, until: days(60).slice(0, 10) }))), staff)
  expect(planned.status).toBe(201)
  const { number, code } = ((await post(`${app.url}/api/meetings/${(planned.body as PlannedMeeting).meetingId}/preparation/code`, {}, staff)).body as ReadingCode).opensWith!
  return { number, code }
}
async function askedOf(authority: Authority) {
  const sent = await readerBrowser().send(await readerBrowser().open(`${app.url}${authority === 'host' ? '/anmal' : `/anmal/hos/${authority}`}`), { who: 'self', personName: 'Kim', personPhone: '08-123 45 67', question: 'Hur får jag hjälp?', triedSaid: 'no', noteSaid: 'no' })
  const [number = '', code = ''] = [...sent.html.matchAll(/class="code">([^<]+)</g)].map(([, shown = '']) => shown)
  return { number, code }
}

const typed = async (path: string, fields: Record<string, string>) => {
  const answer = await fetch(app.url + path, { method: 'POST', headers: { 'accept-language': 'sv', 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams(fields) })
  return { status: answer.status, html: await answer.text() }
}
type Shown = 'number' | 'code' | 'eid' | 'ring'
/** What a page asks for. */
function asksFor({ html }: Pick<ReadPage, 'html'>): Shown {
  if (html.includes('action="/brev/e-legitimation"')) return 'eid'
  if (html.includes('name="code"')) return 'code'
  return html.includes('name="number"') ? 'number' : 'ring'
}
/** From a page with a button to e-ID to the provider, back, and the button that is left. */
async function showsWho(browser: ReturnType<typeof readerBrowser>, page: ReadPage, given: { number: string; code: string }): Promise<ReadPage> {
  const onTheWay = await browser.send(page, given)
  const signingIn = await browser.open(unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? ''))
  return browser.send(await browser.send(await browser.send(signingIn, { login: 'kim', password: 'any' })))
}
const bare = (html: string) => html.replaceAll(/nonce(="|-)[^"']+/g, '').replaceAll(/value="\d[\d ]*"/g, '')
const unknown = (turn: number) => String(10_000_000 + turn * 1_234_567)
const numbersIn = () => asked(database.connection, 'select number, tries, tried_from, ends_at from reading_code order by number').then((rows) => JSON.stringify(rows))

describe('several authorities that open what is theirs in different ways', () => {
  it.each(['/brev', '/infor'])('[EID-14] %s asks for the number first, and then as the authority whose number it is', async (path) => {
    const [byCode, byEid] = [await issuedBy('host'), await issuedBy('viby')]
    for (const [letter, way] of [[byCode, 'code'], [byEid, 'eid']] as const) {
      const browser = readerBrowser()
      const first = await browser.open(app.url + path)
      expect([first.status, asksFor(first)]).toEqual([200, 'number'])
      const second = await browser.send(first, { number: letter.number })
      expect([second.status, asksFor(second), second.html.includes(`value="${letter.number}"`)]).toEqual([200, way, true])
      const opened = way === 'code' ? await browser.send(second, letter) : await showsWho(browser, second, letter)
      expect([opened.status, opened.html.includes(path === '/brev' ? 'action="/brev/withdraw"' : 'name="talkAbout"')], opened.html.slice(-3_000)).toEqual([200, true])
    }
  })

  it('[EID-14] so does `/anmal/min`; where the address says whose it is, that authority asks at once', async () => {
    const [byCode, byEid] = [await askedOf('host'), await askedOf('viby')]
    expect(asksFor(await readerBrowser().open(`${app.url}/anmal/min`))).toBe('number')
    for (const [{ number, code }, way] of [[byCode, 'code'], [byEid, 'eid']] as const) {
      const browser = readerBrowser()
      const second = await browser.send(await browser.open(`${app.url}/anmal/min`), { number })
      expect([second.status, asksFor(second)]).toEqual([200, way])
      const opened = way === 'code' ? await browser.send(second, { number, code }) : await showsWho(browser, second, { number, code })
      expect([opened.status, opened.html.includes('Hur får jag hjälp?')], opened.title).toEqual([200, true])
    }
    expect(asksFor(await readerBrowser().open(`${app.url}/anmal/hos/viby/min`))).toBe('eid')
  })

  it.each(['/brev', '/infor', '/anmal/min'])('[EID-14] %s answers for a number that nobody has as for one of theirs, the same each time, and of either kind', async (path) => {
    const [code, eId] = [(await issuedBy('host')).number, (await issuedBy('viby')).number]
    const theirs = { code: bare((await typed(path, { number: code })).html), eid: bare((await typed(path, { number: eId })).html) }
    const found = { code: 0, eid: 0 }
    await Promise.all(Array.from({ length: 40 }, async (_one, turn) => {
      // As it stands, and as it would be typed from paper.
      const [first, again] = await Promise.all([unknown(turn), unknown(turn).replace(/^..../, '$& ')].map((number) => typed(path, { number })))
      const shown = asksFor(first!)
      if (shown !== 'code' && shown !== 'eid') throw new Error(shown)
      found[shown] += 1
      expect(bare(first!.html), unknown(turn)).toBe(theirs[shown])
      expect([again!.status, asksFor(again!)]).toEqual([first!.status, shown])
    }))
    expect(Math.min(found.code, found.eid), JSON.stringify(found)).toBeGreaterThan(0)
    expect(await typed(path, { number: 'abc' }).then(({ html, status }) => [asksFor({ html }), status < 500])).toEqual(['number', true])
  })

  it('[EID-14] uses up nothing by being looked at or by a number alone', async () => {
    const { number, code } = await issuedBy('host')
    const before = await numbersIn()
    for (const method of ['GET', 'HEAD']) for (const path of ['/brev', '/infor', '/anmal/min']) await fetch(`${app.url}${path}?number=${number}&code=${code}`, { method })
    await Promise.all(['/brev', '/infor', '/anmal/min'].flatMap((path) => Array.from({ length: 8 }, () => typed(path, { number }))))
    expect(await numbersIn()).toBe(before)
    expect((await typed('/brev', { number, code })).status).toBe(200)
  })

  it('[EID-14] keeps what somebody wrote while it asks for the number and then for the code', async () => {
    const { number, code } = await issuedBy('host')
    const browser = readerBrowser()
    const first = await typed('/infor', { adds: 'yes', token: 'a-token-that-is-over-000001', talkAbout: 'Att sova' })
    expect([first.status, asksFor(first), first.html.includes('>Att sova</textarea>')]).toEqual([403, 'number', true])
    const page = (html: string) => ({ address: `${app.url}/infor`, status: 200, html, title: '' })
    const second = await browser.send(page(first.html), { number, talkAbout: 'Att sova' })
    expect([second.status, asksFor(second), second.html.includes('>Att sova</textarea>'), second.html.includes('inte sparat än')]).toEqual([200, 'code', true, true])
    expect((await browser.send(second, { number, code, talkAbout: 'Att sova' })).html).toContain('Det är sparat.')
    const ofOther = await browser.send(page(first.html), { number: (await issuedBy('viby')).number, talkAbout: 'Att sova' })
    expect([asksFor(ofOther), ofOther.html.includes('<dd>Att sova</dd>')]).toEqual(['eid', true])
  })

  it('[EID-14] asks at once in the way that all have in common, those that nobody comes to by the web left out', async () => {
    const expected: [() => Promise<void>, string[]][] = [
      [all('readingCode', 'readingCode', 'readingCode'), ['code', 'code', 'code']],
      [all('eId', 'eId', 'eId'), ['eid', 'eid', 'eid']],
      [all('paperOnly', 'eId', 'paperOnly'), ['eid', 'eid', 'eid']],
      [all('paperOnly', 'paperOnly', 'paperOnly'), ['ring', 'ring', 'ring']],
    ]
    for (const [settle, shown] of expected) {
      await settle()
      expect(await Promise.all(['/brev', '/infor', '/anmal/min'].map(async (path) => asksFor(await readerBrowser().open(app.url + path))))).toEqual(shown)
    }
  })

  it('[EID-14] tells of an authority that lets nobody in by the web neither by name nor by its numbers', async () => {
    await all('readingCode', 'eId', 'readingCode')()
    const numbers = await Promise.all(Array.from({ length: 6 }, () => issuedBy('norr')))
    expect(new Set(await Promise.all(numbers.map(async ({ number }) => asksFor(await typed('/infor', { number })))))).toEqual(new Set(['code']))
    await decide('norr', 'paperOnly')
    const shown = await Promise.all(numbers.map(({ number }) => typed('/infor', { number })))
    await asked(database.connection, "delete from reading_code where host_authority_id = 'norr'")
    const gone = await Promise.all(numbers.map(({ number }) => typed('/infor', { number })))
    expect(gone.map(({ html }) => bare(html))).toEqual(shown.map(({ html }) => bare(html)))
    for (const { html } of shown) expect(html).not.toMatch(/Norr/i)
  })
})
