import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readWithEid } from '#test/support/eid/read-with-eid.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { administratorToken, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let database: TestDatabase
let authority: EidAuthority
let app: TestApp
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
beforeAll(async () => {
  database = await testDatabase()
  authority = await startEidAuthority()
  // The provider has the machine's own clock.
  app = await testApp({ store: await testStore(database), now: () => new Date().toISOString(), eid: { ...eid, issuer: authority.issuer } })
  authority.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
  expect((await post(`${app.url}/api/settings`, { readingGate: 'eId', retentionDays: 14, version: 0 }, administratorToken)).status).toBe(200)
})
afterAll(() => authority.close())

const read = (who: string, fields: { number: string; code: string }) => readWithEid(app.url, who, fields)

it('[AUDIT-13] [AUDIT-15] who has seen it is answered before the meeting by e-ID, and is a line of whoever had it; to another person it is not', async () => {
  const { meetingId } = await planned(app, { startsAt: new Date(Date.now() + 24 * 3_600_000).toISOString() })
  const { number, code } = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
  const letter = await read('kim', { number, code })
  const token = /action="\/vem-har-sett"><input type="hidden" name="token" value="([^"]+)"/.exec(letter.html)?.[1] ?? ''
  expect([letter.status, token.length > 20]).toEqual([200, true])
  const list = await fetch(`${app.url}/vem-har-sett`, { method: 'POST', body: new URLSearchParams({ token }) })
  const page = await list.text()
  expect(list.status).toBe(200)
  for (const words of ['Myndighetens personal: Planerade mötet', 'Någon med läskod eller e‑legitimation: Öppnade brevet', 'Någon med läskod eller e‑legitimation: Läste den här listan']) expect(page).toContain(words)
  const lines = await asked(database.connection, "select what, by_whom from audit where meeting_id = $1 and what like any(array['seenListRead%', 'eidBound%']) order by place", [meetingId])
  expect(lines).toEqual([{ what: 'eidBound preparation byEid', by_whom: null }, { what: 'seenListRead byEid', by_whom: null }])
  const others = await read('alex', { number, code: '' })
  expect([others.status, others.html.includes('/vem-har-sett')]).toEqual([403, false])
})
