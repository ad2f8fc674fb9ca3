import { Client } from 'pg'
import { expect, it } from 'vitest'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { outbox } from '#test/delivery/notices/outbox.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp } from '#test/support/test-app.ts'

/** Somebody else on the database, in the middle of a transaction. */
async function somebodyElse({ connection }: TestDatabase) {
  const client = new Client(connection)
  await client.connect()
  whenFileEnds(() => client.end())
  await client.query('begin')
  return client
}

it('[HTTP-8] is said, and is no fault of ours, where somebody holds a table for too long, as who sweeps it does; asked again it is done', async () => {
  const database = await testDatabase()
  const app = await testApp({ store: await testStore(database) })
  const other = await somebodyElse(database)
  await other.query('lock table kept_draft in access exclusive mode')
  const plan = planBody()
  expect(await post(`${app.url}/api/meetings`, plan, staffToken)).toMatchObject({ status: 503, body: { problem: 'databaseAway' } })
  await other.query('rollback')
  expect([(await post(`${app.url}/api/meetings`, plan, staffToken)).status, app.faults]).toEqual([201, []])
})

it.each([
  ['takes nothing, as a standby does', "default_transaction_read_only = 'on'"],
  ['has no room for files', "temp_file_limit = '0'"],
])('[HTTP-8] is said by /readyz where the database answers and %s, and no longer when it does not', async (_what, setting) => {
  const database = await testDatabase()
  const app = await testApp({ store: await testStore(database) })
  const { database: name } = database.connection
  const ready = () => get(`${app.url}/readyz`)
  // Whoever is on it keeps the settings that they came with.
  const becomes = async (sql: string) => {
    const serverItself = { ...database.connection, database: 'postgres' }
    await asked(serverItself, sql)
    await asked(serverItself, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  }
  await becomes(`alter database ${name} set ${setting}`)
  await expect.poll(ready).toMatchObject({ status: 503, body: { problem: 'databaseAway' } })
  expect((await Promise.all([ready(), ready()])).map(({ status }) => status)).toEqual([503, 503])
  await becomes(`alter database ${name} reset ${setting.split(' ')[0]}`)
  await expect.poll(ready).toMatchObject({ status: 200 })
  expect(app.faults).toEqual([])
})

it('[HTTP-8] /readyz asks for so little room that a database which lets each question have 64 kB of files is ready', async () => {
  const database = await testDatabase()
  await asked({ ...database.connection, database: 'postgres' }, `alter database ${database.connection.database} set temp_file_limit = '64kB'`)
  const app = await testApp({ store: await testStore(database) })
  expect(await get(`${app.url}/readyz`)).toMatchObject({ status: 200 })
})

it('[ROOM-6] what the database undoes so that somebody else can go on, who waits for it as it waits for them, is done again', async () => {
  const database = await testDatabase()
  const { ask, states, notices, meetingId, now } = await outbox(await testStore(database))
  const store = await testStore(database)
  await ask()
  const [notice] = await notices()
  const [other, watcher] = [await somebodyElse(database), await somebodyElse(database)]
  await watcher.query('commit')
  // As a withdrawal does it: first its line of the log, then what waits to be sent.
  await other.query("select pg_advisory_xact_lock(hashtext('audit'), hashtext($1))", [`ekby ${meetingId}`])
  const stopped = store.stopNotice(meetingId, notice!.id, now(), 'seat-anna')
  // Within the second in which the database looks at who waits for whom: so on lines that are open.
  const waits = () => watcher.query("select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'")
  while ((await waits()).rowCount === 0);
  await other.query('update notice set letter_version = letter_version where id = $1', [notice!.id])
  await other.query('commit')
  expect([await stopped, await states()]).toEqual([true, ['stopped byChair']])
})
