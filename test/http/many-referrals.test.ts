import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClosedReferrals, Waiting } from '#core/wire/before.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { placeOf } from '#server/http/tries-by-address.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
const masterKey = randomBytes(32)
let app: TestApp
let atMs = Date.parse('2026-12-03T08:00:00.000Z')
const otherToken = 'staff-token-of-another-authority-0003'
beforeAll(async () => {
  const now = () => new Date(atMs).toISOString()
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), masterKey, now })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: otherToken, at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
  // Without a code to make, which takes its time.
  expect((await post(`${app.url}/api/settings`, { version: 0, readingGate: 'paperOnly' }, administratorToken)).status).toBe(200)
})

const referral = { who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }
async function sendFrom(address: string, question = referral.question) {
  const answer = await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams({ ...referral, question }), headers: { 'x-forwarded-for': address, 'accept-language': 'sv' } })
  return { status: answer.status, page: await answer.text() }
}
const waiting = async (token = staffToken) => ((await get(`${app.url}/api/waiting`, token)).body as Waiting).referrals
const close = (ids: unknown, why: string, token = staffToken) => post(`${app.url}/api/referrals/close`, { ids, why }, token)
const linesOf = async (id: string) => (await asked(database.connection, `select what, by_whom from audit where what like 'referral closed ${id}%'`)).map(({ what, by_whom: by }) => `${String(what)} by ${String(by)}`)

describe('many requests', () => {
  it('[ASK-17] from one address are taken a whole office’s in a day and no more, with what was typed, and nobody else waits for it', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 120; count += 1) {
      statuses.push((await sendFrom('192.0.2.9')).status)
      atMs += 6_500
    }
    // What has come back of the day meanwhile is one.
    expect([new Set(statuses), (await sendFrom('192.0.2.9')).status]).toEqual([new Set([201]), 201])
    const { status, page } = await sendFrom('192.0.2.9', 'Det här får inte försvinna')
    expect([status, page.includes('Det går inte att skicka mer i dag'), page.includes('Det här får inte försvinna')]).toEqual([429, true, true])
    expect((await sendFrom('192.0.2.10')).status).toBe(201)
    expect(await waiting()).toHaveLength(122)
    atMs += 24 * 3_600_000
    expect((await sendFrom('192.0.2.9')).status).toBe(201)
  }, 60_000)

  it('[ASK-17] are counted on when the server was started anew, and what is kept of the address is a hash, for a day', async () => {
    const place = '198.51.100.7'
    expect((await sendFrom(place)).status).toBe(201)
    await asked(database.connection, 'update asking_place set requests_left = 1 where requests_left = 119')
    expect((await sendFrom(place)).status).toBe(201)
    const before = app
    app = await testApp({ store: before.store, masterKey, now: () => new Date(atMs).toISOString() })
    expect((await sendFrom(place)).status, 'the last of the day was taken at the other one').toBe(429)
    expect((await sendFrom('198.51.100.8')).status).toBe(201)
    const kept = await asked(database.connection, "select encode(place_hash, 'hex') as hash, asked_at from asking_place")
    expect(JSON.stringify(kept)).not.toContain('198.51')
    expect(kept.every(({ hash }) => /^[0-9a-f]{64}$/.test(String(hash)))).toBe(true)
    atMs += 24 * 3_600_000
    await app.store.forgetAskingPlaces(new Date(atMs).toISOString())
    expect(await asked(database.connection, 'select 1 from asking_place')).toEqual([])
    app = before
  })

  it('[ASK-17] that come at once are counted one by one', async () => {
    const asking = { hostAuthorityId: 'nacka', placeHash: Buffer.from('one place'), mostInADay: 5, at: new Date(atMs).toISOString() }
    const taken = await Promise.all(Array.from({ length: 12 }, () => app.store.takeRequest(asking)))
    expect(taken.filter(Boolean)).toHaveLength(5)
    const later = (hours: number) => app.store.takeRequest({ ...asking, at: new Date(atMs + hours * 3_600_000).toISOString() })
    expect([await later(4), await later(4.9), await later(4.9)]).toEqual([false, true, false])
    expect(await app.store.takeRequest({ ...asking, hostAuthorityId: 'host' })).toBe(true)
  })

  it('[ASK-17] from all addresses that one subscriber has are from one', () => {
    const alike = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:0:0:9', '2001:0db8:0001:0002:3:4:5:6']
    expect(new Set(alike.map(placeOf))).toEqual(new Set(['2001:db8:1:2']))
    expect(['2001:db8:1:3::1', '2001:db8::1:2:0:1', '::1', '::ffff:192.0.2.9', '192.0.2.9'].map(placeOf)).toEqual(['2001:db8:1:3', '2001:db8:0:0', '0:0:0:0', '192.0.2.9', '192.0.2.9'])
  })

  it('[ASK-16] are closed in one act, for one reason, with a line of each, and what is gone is left out', async () => {
    const [first, second, third, ...others] = (await waiting()).map(({ id }) => id)
    expect((await post(`${app.url}/api/referrals/${third}/close`, {}, staffToken)).status).toBe(200)
    const answer = await close([first, second, third, first, 'no-such-referral-01'], 'nuisance')
    expect([answer.status, (answer.body as ClosedReferrals).closed]).toEqual([200, [first, second]])
    expect((await waiting()).map(({ id }) => id)).toEqual(others)
    for (const id of [first, second]) expect(await linesOf(id ?? '')).toEqual([`referral closed ${id} nuisance by Ekby kommun`])
    expect(await linesOf(third ?? '')).toEqual([`referral closed ${third} by Ekby kommun`])
    expect(await asked(database.connection, `select 1 from kept_draft where id in ('${first}', '${second}')`)).toEqual([])
  })

  it('[ASK-16] are closed by nobody but the authority’s own staff, and for no reason but the four', async () => {
    const ids = (await waiting()).slice(0, 2).map(({ id }) => id)
    expect((await close(ids, 'spoken', otherToken)).body).toEqual({ closed: [] })
    expect([(await close(ids, 'spoken', administratorToken)).status, (await close(ids, 'Hon ljuger')).status, (await close([], 'spoken')).status, (await close(ids, 'spoken', 'x'.repeat(40))).status]).toEqual([403, 400, 400, 401])
    expect((await waiting()).slice(0, 2).map(({ id }) => id)).toEqual(ids)
  })
})
