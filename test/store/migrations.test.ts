import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asked, emptyDatabase, testStore } from '#test/support/postgres.ts'

const files = readdirSync(new URL('../../server/store/migrations', import.meta.url)).toSorted()
const applied = 'select name from schema_migration order by number'

test('three servers starting at once apply every migration once, in order', async () => {
  const database = await emptyDatabase()
  await Promise.all([1, 2, 3].map(() => testStore(database)))
  expect((await asked(database.connection, applied)).map(({ name }) => name)).toEqual(files)
})

test('a migration that was changed afterwards is refused', async () => {
  const database = await emptyDatabase()
  await testStore(database)
  await asked(database.connection, "update schema_migration set checksum = 'other' where number = 2")
  await expect(testStore(database)).rejects.toThrow(/^0002\S+ has been changed after the database took it/)
})

test('a database of a newer program is refused', async () => {
  const database = await emptyDatabase()
  await testStore(database)
  await asked(database.connection, "insert into schema_migration values (9999, '9999-later.sql', 'x')")
  await expect(testStore(database)).rejects.toThrow('newer version')
})

test('every table that keeps something of a meeting carries its host authority', async () => {
  const database = await emptyDatabase()
  await testStore(database)
  const tables = await asked(
    database.connection,
    `select table_name from information_schema.tables where table_schema = 'public'
     except select table_name from information_schema.columns where column_name = 'host_authority_id'`,
  )
  // A node is a server that is there; a line for the ledger is an id of what is gone, as in the ledger; a year that is shown is of all that are counted together, and of no meeting.
  expect(tables.map(({ table_name }) => table_name).toSorted()).toEqual(['host_authority', 'ledger_line', 'master_key_check', 'node', 'published_year', 'schema_migration'])
})
