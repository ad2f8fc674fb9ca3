import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import type { Deliveries, PreparationNotices } from '#core/wire/deliveries.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { consents, seatIds } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readWithEid, showsWho } from '#test/support/eid/read-with-eid.ts'
import { readerBrowser, type ReadPage } from '#test/support/eid/reader-browser.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planBody, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let authority: EidAuthority
let app: TestApp
let database: TestDatabase
const otherToken = 'staff-token-of-another-authority-00001'
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000).toISOString()
beforeAll(async () => {
  authority = await startEidAuthority()
  // The provider has the machine's own clock.
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => new Date().toISOString(), eid: { ...eid, issuer: authority.issuer } })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: otherToken, at: new Date().toISOString(), expiresAt: '2999-01-01T00:00:00.000Z' })
  expect((await post(`${app.url}/api/settings`, { readingGate: 'eId', retentionDays: 14, version: 0 }, administratorToken)).status).toBe(200)
})
afterAll(() => authority.close())

const read = (who: string, fields: { number: string; code: string }) => readWithEid(app.url, who, fields)
const tokenIn = ({ html }: ReadPage) => /name="token" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const pageOf = async (token: string) => (await fetch(`${app.url}/letters/participant`, { method: 'POST', body: new URLSearchParams({ token }) })).status

it('[EID-13] a letter that the wrong e-ID opened is released by its chair alone without a new code, and the reader’s own opens it then', async () => {
  const { meetingId, seats } = await openedIn('recommend', await planned(app, { startsAt: days(1) }, consents.map((one) => ({ ...one, until: days(60).slice(0, 10) }))), 'participant', 'officer')
  await done(seats.chair, recommendation('rehabkoordinatorn'))
  await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
  const sinceOf = async () => ((await get(`${app.url}/api/letters/deliveries`, seats.chair.token)).body as Deliveries).deliveries.map(({ recipient, eidSince }) => [recipient, eidSince !== null])
  const release = (token: string) => post(`${app.url}/api/letters/deliveries/release`, { recipient: 'participant' }, token)
  expect(await sinceOf()).toContainEqual(['participant', false])
  const wrong = await read('alex', { number, code })
  expect([wrong.status, await pageOf(tokenIn(wrong))]).toEqual([200, 200])
  expect(await sinceOf()).toContainEqual(['participant', true])
  for (const token of [seats.officer.token, seats.participant.token]) expect((await release(token)).status).toBe(404)
  expect((await read('kim', { number, code })).status, 'still the other’s').toBe(403)
  expect((await release(seats.chair.token)).status).toBe(200)
  expect(await sinceOf()).toContainEqual(['participant', false])
  expect([await pageOf(tokenIn(wrong)), (await read('alex', { number, code: '' })).status]).toEqual([401, 403])
  const own = await read('kim', { number, code })
  expect([own.status, own.html.includes('rehabkoordinatorn')]).toEqual([200, true])
  expect((await read('alex', { number, code })).status).toBe(403)
  const seen = await (await fetch(`${app.url}/vem-har-sett`, { method: 'POST', body: new URLSearchParams({ number: meetingId, token: staffToken }) })).text()
  expect(seen).toMatch(/Mötesledaren, Ekby kommun: Kopplade loss en e‑legitimation från brevet/)
})

it('[EID-15] what is written before a meeting is released from the wrong e-ID by who plans, and by nobody of another authority', async () => {
  const { meetingId } = await planned(app, { startsAt: days(1) })
  const { number, code } = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
  const path = `${app.url}/api/meetings/${meetingId}/preparation`
  const sinceOf = async () => ((await get(`${path}/notices`, staffToken)).body as PreparationNotices).readers.filter(({ eidSince }) => eidSince !== null).map(({ seatId }) => seatId)
  const release = (token: string, seatId: string = seatIds.participant) => post(`${path}/release`, { seatId }, token)
  expect((await read('alex', { number, code })).status).toBe(200)
  expect(await sinceOf()).toEqual([seatIds.participant])
  expect([(await release(otherToken)).status, (await release(staffToken, seatIds.officer)).status, (await read('kim', { number, code })).status], 'still the other’s').toEqual([404, 404, 403])
  expect([(await release(staffToken)).status, await sinceOf()]).toEqual([200, []])
  expect([(await read('alex', { number, code: '' })).status, (await read('kim', { number, code })).status, (await read('alex', { number, code })).status]).toEqual([403, 200, 403])
  const lines = await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and what like 'eidReleased%'", [meetingId])
  expect(lines.map(({ what }) => what)).toEqual(['eidReleased preparation'])
})

it('[EID-15] a request that the wrong e-ID came back to is released, as it waits and when a meeting has come of it, and its page is shut', async () => {
  const browser = readerBrowser()
  const sent = await browser.send(await browser.open(`${app.url}/anmal`), { who: 'self', personName: 'Kim', personPhone: '08-123 45 67', question: 'Hur får jag hjälp?', triedSaid: 'no', noteSaid: 'no' })
  const [number = '', code = ''] = [...sent.html.matchAll(/class="code">([^<]+)</g)].map(([, shown = '']) => shown)
  const waiting = async () => ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals.at(-1)!
  const comesBack = (who: string, given: { number: string; code: string }) => showsWho(app.url, { who, path: '/anmal/min', given })
  const passIn = ({ html }: ReadPage) => /name="pass" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const statusWith = async (pass: string) => (await fetch(`${app.url}/anmal/min`, { method: 'POST', body: new URLSearchParams({ pass, adds: 'no' }) })).status
  const { id } = await waiting()
  expect((await waiting()).bound).toEqual([])
  const wrong = await comesBack('alex', { number, code })
  expect([wrong.status, await statusWith(passIn(wrong)), (await waiting()).bound.map(({ part }) => part)]).toEqual([200, 200, ['person']])
  const release = (token: string, part = 'person') => post(`${app.url}/api/referrals/${id}/release`, { part }, token)
  expect([(await release(otherToken)).status, (await comesBack('kim', { number, code })).status], 'still the other’s').toEqual([404, 403])
  expect([(await release(staffToken, 'referrer')).status, (await waiting()).bound.length], 'nobody’s').toEqual([200, 1])
  expect([(await release(staffToken)).status, (await waiting()).bound]).toEqual([200, []])
  expect([await statusWith(passIn(wrong)), (await comesBack('alex', { number, code: '' })).status]).toEqual([403, 403])
  expect((await comesBack('robin', { number, code })).status).toBe(200)
  expect(await statusWith(passIn(wrong)), 'nor by the page of the one before, when it is another’s').toBe(403)
  const { meetingId } = (await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: days(1) }), referralId: id }, staffToken)).body as PlannedMeeting
  const readers = async () => ((await get(`${app.url}/api/meetings/${meetingId}/preparation/notices`, staffToken)).body as PreparationNotices).readers.filter(({ eidSince }) => eidSince !== null).map(({ seatId }) => seatId)
  expect([(await release(staffToken)).status, await readers()], 'it waits no more').toEqual([404, [seatIds.participant]])
  expect((await post(`${app.url}/api/meetings/${meetingId}/preparation/release`, { seatId: seatIds.participant }, staffToken)).status).toBe(200)
  expect([await readers(), (await comesBack('robin', { number, code: '' })).status, (await comesBack('kim', { number, code })).status]).toEqual([[], 403, 200])
  const lines = await asked(database.connection, "select what from audit where what like 'referral released%'")
  expect(lines).toEqual([{ what: `referral released ${id}` }])
})

it('[EID-15] of a request that is closed, and of one that became a meeting in which they have no seat, nothing is left to read but how it ended, which the wrong e-ID keeps from nobody who has the code: there is nothing to release', async () => {
  const question = 'Hur får jag hjälp med hyran?'
  const asks = async (fields: Record<string, string>) => {
    const browser = readerBrowser()
    const sent = await browser.send(await browser.open(`${app.url}/anmal`), { personPhone: '08-123 45 67', question, triedSaid: 'no', noteSaid: 'no', ...fields })
    const shown = [...sent.html.matchAll(/class="code">([^<]+)</g)].map(([, one = '']) => one)
    return { number: shown[0] ?? '', code: shown[1] ?? '' }
  }
  const comesBack = (who: string, given: { number: string; code: string }) => showsWho(app.url, { who, path: '/anmal/min', given })
  const idOf = async (given: { number: string }) => String((await asked(database.connection, 'select referral_id as id from referral_code where number = $1', [given.number.replaceAll(' ', '')]))[0]?.['id'])
  const closing = await asks({ who: 'self', personName: 'Noor' })
  const seatless = await asks({ who: 'worker', knows: 'yes', personName: 'Noor', yourName: 'Zara', yourPlace: 'Ekby kommun', yourPhone: '08-765 43 21' })
  for (const given of [closing, seatless]) expect((await comesBack('alex', given)).html).toContain(question)
  expect((await post(`${app.url}/api/referrals/${await idOf(closing)}/close`, {}, staffToken)).status).toBe(200)
  expect((await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: days(1) }), referralId: await idOf(seatless) }, staffToken)).status).toBe(201)
  for (const [given, says] of [[closing, 'Det blir inget möte. Vi har raderat det som stod här.'], [seatless, 'Mötet är planerat. Den som leder mötet hör av sig.']] as const) {
    const back = await comesBack('alex', { ...given, code: '' })
    expect([back.status, back.html.includes(says), /hyran|Noor|Zara|name="adds"/.test(back.html)], says).toEqual([200, true, false])
    for (const part of ['person', 'referrer']) expect((await post(`${app.url}/api/referrals/${await idOf(given)}/release`, { part }, staffToken)).status).toBe(404)
    const own = await comesBack('kim', given)
    expect([own.status, own.html.includes(says), (await comesBack('kim', { ...given, code: '' })).status], 'who has the code reads it too').toEqual([200, true, 403])
  }
})
