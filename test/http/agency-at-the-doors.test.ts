import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import { codesOfLetters, referralSlip, sendFrom, statusesOf, typedReferral } from '#test/support/codes-to-type.ts'
import { startEidAuthority } from '#test/support/eid/eid-authority.ts'
import { readerBrowser, unescaped, type ReaderBrowser, type ReadPage } from '#test/support/eid/reader-browser.ts'
import { houseWithClock } from '#test/support/closed-meeting.ts'
import { whenTestEnds } from '#test/support/endings.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

/** One address for them all, and a clock that stands: what comes back with time lets nobody through. */
const agency = '203.0.113.40'
const at = onTheDayOfTheMeeting()
const now = () => at
const many = (count: number) => Array.from({ length: count }, (_one, n) => n)
const counted = (statuses: number[]) => Object.fromEntries([...new Set(statuses)].sort().map((status) => [status, statuses.filter((one) => one === status).length]))
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }

/** A provider that says who it is, slowly, and how often it was asked. */
async function startDescribed() {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    setTimeout(() => response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` })), 100)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  whenTestEnds(() => new Promise((resolve) => server.close(resolve)))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { issuer, asked: () => asked }
}

/** An app whose provider knows anybody, and where letters are opened by it. */
async function appWithEid(told: number[] = []) {
  const authority = await startEidAuthority()
  whenTestEnds(() => authority.close())
  // The provider has the machine's own clock.
  const app = await testApp({ now: () => new Date().toISOString(), eid: { ...eid, issuer: authority.issuer }, wrongKeysTried: (count) => told.push(count) })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  expect((await post(`${app.url}/api/settings`, { readingGate: 'eId', version: 0 }, administratorToken)).status).toBe(200)
  return app
}

/** As far as the button that is left to press on the way back. */
async function signedIn(app: TestApp, given: Record<string, string>, who: string): Promise<{ browser: ReaderBrowser; back: ReadPage }> {
  const browser = readerBrowser(agency)
  const onTheWay = await browser.send(await browser.open(`${app.url}/brev/e-legitimation`), given)
  const signingIn = await browser.open(unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? ''))
  return { browser, back: await browser.send(await browser.send(signingIn, { login: who, password: 'any' })) }
}

describe('a sign-in with e-ID, in a waiting room with one address', () => {
  it('[HTTP-28] is begun by two hundred at once, for whom the provider is asked once; a machine that goes on is told to wait', async () => {
    const provider = await startDescribed()
    const app = await testApp({ now, eid: { ...eid, issuer: provider.issuer } })
    const begin = async () => (await sendFrom(`${app.url}/brev/e-legitimation`, { number: '1234 5678', code: 'ABCD EFGH' }, agency)).status
    expect(counted(await Promise.all(many(200).map(begin)))).toEqual({ 200: 200 })
    expect(provider.asked()).toBe(1)
    expect(counted(await Promise.all(many(200).map(begin)))).toEqual({ 200: 100, 429: 100 })
    expect((await sendFrom(`${app.url}/brev`, { number: '12345678', code: 'ABCDEFGH' }, agency)).status, 'and no try of a code is used').toBe(403)
  })

  it('[HTTP-28] is brought back by sixty in the same moment, and each reads', async () => {
    const told: number[] = []
    const app = await appWithEid(told)
    const letters = await codesOfLetters(app, 12)
    // Each of the letters is its reader's after the first time, and may be opened five times in a day.
    const people = await Promise.all(many(60).map((n) => signedIn(app, letters[n % 12]!, `reader-${n % 12}`)))
    const pages = await Promise.all(people.map(({ browser, back }) => browser.send(back)))
    expect(counted(pages.map(({ status }) => status))).toEqual({ 200: 60 })
    expect(told).toEqual([])
  })

  it('[HTTP-28] [HTTP-27] counts as a try where what was typed opens nothing, and the eleventh is not looked at', async () => {
    const told: number[] = []
    const app = await appWithEid(told)
    const people = await Promise.all(many(12).map((n) => signedIn(app, { number: `1234567${n % 10}`, code: 'ABCDEFGH' }, 'robin')))
    const pages = await Promise.all(people.map(({ browser, back }) => browser.send(back)))
    expect(counted(pages.map(({ status }) => status))).toEqual({ 403: 10, 429: 2 })
    expect(told).toEqual([1])
  })
})

describe('an agency behind one address', () => {
  it('[HTTP-29] opens two hundred letters by their codes in the same moment', async () => {
    const told: number[] = []
    const app = await testApp({ now, wrongKeysTried: (count) => told.push(count) })
    const letters = await codesOfLetters(app, 40)
    const statuses = await Promise.all(many(200).map(async (n) => (await sendFrom(`${app.url}/brev`, letters[n % 40]!, agency)).status))
    expect(counted(statuses)).toEqual({ 200: 200 })
    expect(told).toEqual([])
  })

  it.each(['/infor', '/anmal/min'])('[HTTP-29] comes back to what sixty asked for at %s in the same moment', async (path) => {
    const app = await testApp({ now })
    const slips = await Promise.all(many(60).map((n) => referralSlip(app, `198.51.100.${n}`)))
    expect(counted(await Promise.all(slips.map(async (slip) => (await sendFrom(`${app.url}${path}`, slip, agency)).status)))).toEqual({ 200: 60 })
  })

  it('[HTTP-29] [ASK-17] sends what it may in a day in the same moment, and is then told of the day', async () => {
    const app = await testApp({ now })
    const send = () => sendFrom(`${app.url}/anmal`, typedReferral, agency)
    expect(counted(await Promise.all(many(120).map(async () => (await send()).status)))).toEqual({ 201: 120 })
    const over = await send()
    expect([over.status, (await over.text()).includes('Det går inte att skicka mer i dag')]).toEqual([429, true])
    for (const _one of many(12)) expect((await send()).status).toBe(429)
    // No try at a code was used by it.
    expect((await sendFrom(`${app.url}/infor`, { number: '23000001', code: 'ABCDEFGH' }, agency)).status).toBe(403)
  })

  it('[HTTP-29] is let in beside nine who guess, one after another; of guesses ten are looked at, and the others are told to wait', async () => {
    const app = await testApp({ now })
    const letters = await codesOfLetters(app, 8)
    const guess = (n: number) => sendFrom(`${app.url}/brev`, { number: String(23_000_000 + n), code: 'ABCDEFGH' }, agency)
    for (const n of many(9)) expect((await guess(n)).status).toBe(403)
    expect(counted(await statusesOf(app, '/brev', letters, agency))).toEqual({ 200: 8 })
    expect(counted(await Promise.all(many(30).map(async (n) => (await guess(n)).status)))).toEqual({ 403: 1, 429: 29 })
  })

  it('[HTTP-29] stops reminders of a hundred who got them on the same morning, and no try of a code is used', async () => {
    const { app } = await houseWithClock()
    const stop = async (n: number) => (await sendFrom(`${app.url}/uppfoljning/sluta`, { address: `kim-${n}@ekby.example` }, agency)).status
    expect(counted(await Promise.all(many(120).map(stop)))).toEqual({ 200: 100, 429: 20 })
    expect((await sendFrom(`${app.url}/uppfoljning`, { code: caseCodeOf(Array.from({ length: drawnSigns }, () => 5)) }, agency)).status).toBe(403)
  })

  it('[HTTP-29] has two hundred looking at each page, and at what waits for them, in the same moment', async () => {
    const app = await testApp({ now })
    const look = (path: string) => async () => (await fetch(`${app.url}${path}`, { headers: { 'x-forwarded-for': agency } })).status
    for (const path of ['/', '/plan', '/brev', '/infor', '/anmal', '/uppfoljning', '/about']) expect(counted(await Promise.all(many(200).map(look(path)))), path).toEqual({ 200: 200 })
    expect(counted(await Promise.all(many(200).map(async () => (await get(`${app.url}/api/waiting`, staffToken)).status)))).toEqual({ 200: 200 })
  })

  it('[HTTP-29] keeps five hundred plans that nobody has finished, and then no new one', async () => {
    const app = await testApp({ now })
    const keep = async (id: string, version = 0) => (await post(`${app.url}/api/plans`, { id, version, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)).status
    const ids = many(500).map((n) => `plan-of-the-agency-${n}`)
    expect(counted(await Promise.all(ids.map((id) => keep(id))))).toEqual({ 200: 500 })
    expect([await keep('plan-of-the-agency-500'), await keep(ids[0]!, 1)]).toEqual([429, 200])
  })

  it('[HTTP-29] has five hundred requests waiting, whoever sent them; who comes then is told so, and has what they typed', async () => {
    const app = await testApp({ now })
    expect((await post(`${app.url}/api/settings`, { readingGate: 'paperOnly', version: 0 }, administratorToken)).status).toBe(200)
    const from = (n: number) => sendFrom(`${app.url}/anmal`, typedReferral, `198.51.100.${n % 5}`)
    expect(counted(await Promise.all(many(500).map(async (n) => (await from(n)).status)))).toEqual({ 201: 500 })
    const over = await from(0)
    expect([over.status, (await over.text()).includes(typedReferral.question)]).toEqual([503, true])
  })
})
