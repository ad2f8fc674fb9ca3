import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { openPool } from '#server/store/connection-pool.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { asked, emptyDatabase, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const at = '2026-11-23T09:00:00.000Z'

async function meetingIn(store: Store): Promise<string> {
  const meetingId = randomUUID()
  await store.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
  await store.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
  return meetingId
}

const cutAll = ({ connection }: TestDatabase): Promise<unknown> =>
  asked({ ...connection, database: 'postgres' }, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [connection.database])

test('a database address works, with a role that owns its tables and nothing else', async () => {
  const { connection } = await emptyDatabase()
  const role = `role_${randomUUID().replaceAll('-', '')}`
  await asked(connection, `create role ${role} login password 'secret'`)
  await asked(connection, `grant all on schema public to ${role}`)
  const address = `postgres://${role}:secret@/${connection.database}?host=${encodeURIComponent(connection.host)}`
  const store = await openPostgresStore({ connection: address, masterKey: randomBytes(32), log: () => undefined })
  const meetingId = await meetingIn(store)
  await store.eraseMeeting(meetingId, at)
  expect(await store.readMeeting(meetingId)).toBeNull()
  await store.close()
})

test('connections cut while idle and while asking end no process, and every acknowledged event is there', async () => {
  const database = await testDatabase()
  const store = await testStore(database)
  const meetingId = await meetingIn(store)
  let version = 0
  const cutting = (async () => {
    for (let n = 0; n < 5; n++) await cutAll(database)
  })()
  for (let n = 0; n < 60; n++) {
    const done = await store.append({ meetingId, expectedVersion: version, commandId: randomUUID(), by: 's', at, events: [{ type: 'x' } as never] })
    expect(['appended', 'known']).toContain(done.kind)
    version += 1
  }
  await cutting
  await cutAll(database)
  expect((await store.readMeeting(meetingId))?.events.map((event) => event.version)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
})

test('a database that is not there is a rejection within seconds', async () => {
  const settings = { masterKey: randomBytes(32), log: () => undefined }
  await expect(openPostgresStore({ ...settings, connection: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow('ECONNREFUSED')
})

test('a pool\'s connections commit to disk and read committed, whatever the database says', async () => {
  const database = await testDatabase()
  await asked(database.connection, `alter database ${database.connection.database} set synchronous_commit = off`)
  await asked(database.connection, `alter database ${database.connection.database} set default_transaction_isolation = 'serializable'`)
  const pool = openPool(database.connection, () => undefined)
  const shown = await pool.query("select current_setting('synchronous_commit') as commit, current_setting('transaction_isolation') as isolation")
  await pool.end()
  expect(shown.rows).toEqual([{ commit: 'on', isolation: 'read committed' }])
})

test('connections cut while somebody holds one and while others lie idle are told once and end no process', async () => {
  const database = await testDatabase()
  const lines: string[] = []
  const pool = openPool(database.connection, (line) => lines.push(line))
  const [held, ...idle] = await Promise.all([1, 2, 3].map(() => pool.connect()))
  for (const client of idle) client.release()
  await held!.query('begin')
  await cutAll(database)
  await vi.waitFor(() => expect(pool.idleCount).toBe(0), { timeout: 10_000 })
  await expect(held!.query('select 1')).rejects.toThrow()
  held!.release(true)
  expect(lines).toEqual([expect.stringMatching(/^Database: idle connections were lost \([^\n]+\)\.$/)])
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})
