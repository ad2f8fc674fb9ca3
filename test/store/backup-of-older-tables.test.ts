import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPool } from '#server/store/connection-pool.ts'
import { migrate, newestMigration } from '#server/store/migrations.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, emptyDatabase, type TestDatabase, testStore } from '#test/support/postgres.ts'
import { run } from '#test/support/server-command.ts'

const quiet = () => undefined

/** The tables as an older program has them, with an authority and a meeting of its own. */
async function older() {
  const [database, dataDir] = [await emptyDatabase(), mkdtempSync(join(tmpdir(), 'sampratad-older-'))]
  whenFileEnds(() => rmSync(dataDir, { recursive: true, force: true }))
  const pool = openPool(database.connection, quiet)
  await migrate(pool, quiet, 60)
  await pool.query("insert into host_authority (id, name) values ('ekby', 'Ekby kommun')")
  await pool.end()
  return { database, dataDir, files: ['content', 'keys'].map((part) => join(dataDir, `backup.${part}.gz`)), of: (one: TestDatabase) => ({ dataDir, masterKey: database.masterKey, database: one.connection }) }
}
const standing = async ({ connection }: TestDatabase) => ({
  migrations: (await asked(connection, 'select number from schema_migration order by number')).map(({ number }) => number),
  columns: await asked(connection, "select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' order by 1, 2"),
})

it('[MOVE-5] tables of an older version are taken as they are, and put back', async () => {
  const { database, dataDir, files, of } = await older()
  const before = await standing(database)
  expect(before.migrations.at(-1)).toBeLessThan(newestMigration())
  expect(await run('backup', [join(dataDir, 'backup')], of(database))).toMatchObject({ code: 0, why: '' })
  expect(await standing(database)).toEqual(before)
  const target = await emptyDatabase()
  expect(await run('restore', files, of(target))).toMatchObject({ code: 0, why: '' })
  expect([(await standing(target)).migrations.at(-1), await asked(target.connection, 'select name from host_authority')]).toEqual([newestMigration(), [{ name: 'Ekby kommun' }]])
})

it('[MOVE-5] tables of a newer version, of an unknown one, and none, are refused in one line', async () => {
  const { database, dataDir, files, of } = await older()
  const refused = async (one: TestDatabase) => {
    const { code, said, why } = await run('backup', [join(dataDir, 'backup')], of(one))
    expect([code, said, files.some((file) => existsSync(file))]).toEqual([1, '', false])
    return why
  }
  await asked(database.connection, "update schema_migration set name = '0060-another.sql' where number = 60")
  expect(await refused(database)).toBe('The tables are of another version of this program (0060-another.sql). There is no backup.')
  expect(await refused(await emptyDatabase())).toBe('The database has no tables of ours yet. There is no backup.')
  const newer = await emptyDatabase()
  await testStore(newer)
  await asked(newer.connection, "insert into schema_migration (number, name, checksum) values (9999, '9999-later.sql', '')")
  expect(await refused(newer)).toBe('The database was last used by a newer version of this program (it has 9999-later.sql). Start that version. There is no backup.')
})
