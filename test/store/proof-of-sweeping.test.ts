import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { openPool } from '#server/store/connection-pool.ts'
import { isLogKept } from '#server/store/let-go-of-log.ts'
import { erasingsInLines, provenErasings } from '#server/store/proven-erasings.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { whenTestEnds } from '#test/support/endings.ts'
import { asked, emptyDatabase, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

vi.setConfig({ testTimeout: 60_000 })

const at = '2026-11-23T09:00:00.000Z'
const later = '2026-11-24T09:00:00.000Z'

/** A database whose user owns its tables and nothing else, as somebody else's server gives one. */
async function givenDatabase() {
  const database = await emptyDatabase()
  const role = { name: `given_${randomUUID().replaceAll('-', '')}`, password: randomBytes(12).toString('hex') }
  const { database: name } = database.connection
  await asked(database.connection, `create role ${role.name} login password '${role.password}'`)
  await asked(database.connection, `alter database ${name} owner to ${role.name}`)
  await asked(database.connection, `grant all on schema public to ${role.name}`)
  const connection = { ...database.connection, user: role.name, password: role.password }
  const said: string[] = []
  const open = async () => {
    const store = await openPostgresStore({ connection, masterKey: database.masterKey, log: (line) => void said.push(line) })
    whenTestEnds(() => store.close())
    return store
  }
  whenTestEnds(async () => {
    await asked(database.connection, `alter database ${name} owner to current_user`)
    await asked(database.connection, `reassign owned by ${role.name} to current_user`)
    await asked(database.connection, `drop owned by ${role.name}`)
    await asked(database.connection, `drop role ${role.name}`)
  })
  return { database, connection, role: role.name, open, said }
}

async function erasedMeeting(store: Store, database: TestDatabase) {
  const meetingId = randomUUID()
  await store.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
  await store.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
  const [{ wrapped }] = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId])) as [{ wrapped: Buffer }]
  await store.eraseMeeting(meetingId, at)
  return { meetingId, wrapped }
}

/** Another test's transaction may be on the server. */
const swept = (store: Store, when: string) => expect.poll(() => store.sweepErased(when), { timeout: 40_000 }).toBe(true)
const proofIn = async (store: Store) => (await store.listErasures('nacka')).map(({ sweptAt, tablesSwept, logLetGo }) => ({ sweptAt, tablesSwept, logLetGo }))

async function linesOn(connection: TestDatabase['connection']) {
  const pool = openPool(connection, () => undefined)
  whenTestEnds(() => pool.end())
  return erasingsInLines(await provenErasings(pool))
}

describe('the proof of an erasing', () => {
  it('[ERASE-6] says that it is not swept yet, and then that files and log are', async () => {
    const database = await testDatabase()
    const store = await testStore(database)
    const { wrapped } = await erasedMeeting(store, database)
    expect(await proofIn(store)).toEqual([{ sweptAt: null, tablesSwept: null, logLetGo: null }])
    expect(await linesOn(database.connection)).toEqual(['1 erased meetings: rows and keys gone of 1.', 'Files of the tables: not swept yet for 1.', 'The database’s log: not let go yet for 1.'])
    await swept(store, at)
    expect(await proofIn(store)).toEqual([{ sweptAt: at, tablesSwept: 'done', logLetGo: 'done' }])
    expect(await filesHolding(database, wrapped)).toEqual([])
    expect(await linesOn(database.connection)).toEqual(['1 erased meetings: rows and keys gone of 1.', 'Files of the tables: swept for 1.', 'The database’s log: let go for 1.'])
  })

  it('[ERASE-6] says what a database refuses, and what it then does when it is allowed, at the next start', async () => {
    const { database, role, open } = await givenDatabase()
    const store = await open()
    await erasedMeeting(store, database)
    await swept(store, at)
    expect(await proofIn(store)).toEqual([{ sweptAt: at, tablesSwept: 'unsure', logLetGo: 'refused' }])
    expect(await linesOn(database.connection)).toEqual(['1 erased meetings: rows and keys gone of 1.', 'Files of the tables: swept, with readers that we may not see, for 1.', 'The database’s log: refused by the database for 1.'])
    await asked({ ...database.connection }, `grant execute on function pg_switch_wal() to ${role}`)
    await swept(store, later)
    expect(await proofIn(store), 'asked once').toEqual([{ sweptAt: at, tablesSwept: 'unsure', logLetGo: 'refused' }])
    await asked(database.connection, `grant pg_checkpoint, pg_read_all_stats to ${role}`)
    await swept(await open(), later)
    expect(await proofIn(store)).toEqual([{ sweptAt: later, tablesSwept: 'done', logLetGo: 'done' }])
  })

  it('[ERASE-6] says of tables that are somebody else’s that they were not swept', async () => {
    const { database, connection, role, open } = await givenDatabase()
    const store = await open()
    await erasedMeeting(store, database)
    await asked(database.connection, `alter table meeting_key owner to current_user; alter database ${database.connection.database} owner to current_user`)
    await asked(database.connection, `grant select, delete on meeting_key to ${role}; grant pg_read_all_stats to ${role}`)
    await swept(store, at)
    expect(await proofIn(store)).toEqual([{ sweptAt: at, tablesSwept: 'refused', logLetGo: 'refused' }])
    expect(await linesOn(connection)).toContain('Files of the tables: refused by the database for 1.')
  })

  it.each([{ archive: 'on' }, { recycles: 'on' }, { keeps: '1GB' }, { followers: 1 }])('[ERASE-6] says that the log is its owner’s where the server keeps it by other rules: %o', (kept) => {
    const ours = { archive: 'off', recycles: 'off', keeps: '0', followers: 0 }
    expect(isLogKept(ours)).toBe(false)
    expect(isLogKept({ ...ours, ...kept })).toBe(true)
  })

  it('[ERASE-6] is held against the tables: what is there all the same is told', async () => {
    const database = await testDatabase()
    const store = await testStore(database)
    const { meetingId, wrapped } = await erasedMeeting(store, database)
    await asked(database.connection, 'insert into meeting_key (meeting_id, host_authority_id, wrapped) values ($1, $2, $3)', [meetingId, 'nacka', wrapped])
    expect((await linesOn(database.connection)).slice(0, 2)).toEqual([`Meeting ${meetingId} is said to be erased, and something of it is there.`, '1 erased meetings: rows and keys gone of 0.'])
  })
})
