import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { whenTestEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'

const at = '2026-11-23T09:00:00.000Z'
const monthsLater = '2027-03-01T09:00:00.000Z'

async function twoStores() {
  const database = await testDatabase()
  const [a, b] = [await testStore(database, undefined, true), await testStore(database, undefined, true)] as const
  whenTestEnds(() => Promise.all([a.close(), b.close()]))
  await a.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
  return { database, a, b }
}

it('[NODE-12] a meeting, a plan or a request whose time is over ends once, with one line of the log, however many nodes find it at once', async () => {
  const { database, a, b } = await twoStores()
  const ids = Array.from({ length: 4 }, () => randomUUID())
  for (const meetingId of ids) await a.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: randomUUID(), by: 'staff', at, startsAt: at, events: [], links: [] })
  for (const id of ids) await a.saveDraft({ hostAuthorityId: 'ekby', kind: 'referral', id, expectedVersion: 0, content: '{}', atMost: 99, at, expiresAt: monthsLater, by: 'Ekby' })
  const found = await Promise.all([a, b].map((store) => store.findOverdue(monthsLater)))
  expect(found.map(({ length }) => length)).toEqual([4, 4])
  await Promise.all([a, b].flatMap((store) => ids.map((id) => store.eraseOverdue(id, monthsLater))))
  const ended = await Promise.all([a, b, a, b].map((store) => store.endOverdueDrafts(monthsLater)))
  expect(ended.reduce((sum, one) => sum + one, 0)).toBe(4)
  const lines = await asked(database.connection, "select what, count(*)::int as count from audit where what = 'meetingErased' or what like 'referral timeIsOver%' group by what order by what")
  expect(lines.map(({ count }) => count)).toEqual([4, ...ids.map(() => 1)])
  expect(await asked(database.connection, 'select count(*)::int as count from erasure_proof')).toEqual([{ count: 4 }])
})

it('[NODE-12] the files are swept by one node at a time, and by another when that one has gone in the middle', async () => {
  const { database, a, b } = await twoStores()
  const meetingId = randomUUID()
  await a.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: randomUUID(), by: 'staff', at, startsAt: at, events: [], links: [] })
  await a.eraseMeeting(meetingId, monthsLater)
  const sweptAt = async () => (await asked(database.connection, 'select swept_at from erasure_proof'))[0]?.['swept_at']
  const other = new Client(database.connection)
  await other.connect()
  whenTestEnds(() => other.end())
  await other.query('select pg_advisory_lock(7268734)')
  expect(await b.sweepErased(monthsLater)).toBe(false)
  expect(await sweptAt()).toBeNull()
  await other.query('select pg_advisory_unlock(7268734)')
  await expect.poll(() => b.sweepErased(monthsLater), { timeout: 20_000 }).toBe(true)
  expect(await sweptAt()).not.toBeNull()
})
