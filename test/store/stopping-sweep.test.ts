import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { whenTestEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { testApp } from '#test/support/test-app.ts'

const at = '2026-11-23T09:00:00.000Z'
const patience = { timeout: 40_000 }

/** Somebody else at the same database, in the middle of a transaction. */
async function somebodyWith(database: TestDatabase, sql: string) {
  const client = new Client(database.connection)
  await client.connect()
  whenTestEnds(() => client.end())
  await client.query('begin isolation level repeatable read')
  await client.query(sql)
}

const countOf = async ({ connection }: TestDatabase, sql: string) => (await asked(connection, `select count(*)::int as count from ${sql}`))[0]?.['count']
/** The lock of who sweeps, see server/store/sweeping-owner.ts. */
const sweeping = "pg_locks where locktype = 'advisory' and granted and objid = 7268734 and database = (select oid from pg_database where datname = current_database())"

describe('a server that is told to stop while it sweeps what was erased out of the files', () => {
  it.each([
    ['waits until nobody sees it', 'select pg_current_xact_id()', sweeping],
    ['rewrites a table', 'lock table meeting_key in access share mode', "pg_stat_activity where datname = current_database() and query like 'vacuum full%' and wait_event_type = 'Lock'"],
  ])('[NODE-14] leaves it to the next start and logs no fault, when it %s', async (_, other, isAtIt) => {
    const database = await testDatabase()
    const store = await testStore(database)
    const app = await testApp({ store })
    const meetingId = randomUUID()
    await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
    await somebodyWith(database, other)
    await store.eraseMeeting(meetingId, at)
    await expect.poll(() => countOf(database, isAtIt), patience).toBe(1)
    await app.close()
    await store.close()
    expect(app.faults).toEqual([])
    expect(await countOf(database, sweeping)).toBe(0)
    expect(await countOf(database, 'erasure_proof where swept_at is null')).toBe(1)
  })
})
