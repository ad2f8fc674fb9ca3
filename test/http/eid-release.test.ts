import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { consents } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readWithEid } from '#test/support/eid/read-with-eid.ts'
import type { ReadPage } from '#test/support/eid/reader-browser.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let authority: EidAuthority
let app: TestApp
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000).toISOString()
beforeAll(async () => {
  authority = await startEidAuthority()
  // The provider has the machine's own clock.
  app = await testApp({ now: () => new Date().toISOString(), eid: { ...eid, issuer: authority.issuer } })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
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
  expect(seen).toMatch(/Mötesledaren, Ekby kommun: Kopplade loss en e-legitimation från brevet/)
})
