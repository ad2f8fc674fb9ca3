import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { PoolClient } from 'pg'
import { readConfig } from './config.ts'
import { onDatabase } from './on-database.ts'
import { writeBackup, type BackupHead } from './store/backup-file.ts'
import { standingMigration } from './store/migrations.ts'
import { keyTables, tablesInOrder, type Table } from './store/whole-database.ts'
import { whyUnreachable } from './store/why-unreachable.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Two files of one moment, while the server runs: what lies in the database, and apart from it the wrapped keys to what is written there. */
async function backup(name: string): Promise<void> {
  const paths = { content: `${name}.content.gz`, keys: `${name}.keys.gz` }
  for (const path of Object.values(paths)) if (existsSync(path)) throw new Error(`${path} is there already. Choose another name.`)
  const config = readConfig(process.env)
  try {
    await onDatabase(config, async (pool) => {
      const client = await pool.connect()
      // Whatever becomes of it: a pool waits for who has not come back, and then nobody hears what went wrong.
      await bothFiles(client, paths).finally(() => client.release(true))
    })
  } catch (error) {
    throw new Error((config.databaseUrl !== null && whyUnreachable(error, config.databaseUrl)) || (error as Error).message, { cause: error })
  }
}

/** Both as they stand in one moment, the tables too: the server that is at work on them may be an older one. */
async function bothFiles(client: PoolClient, paths: { content: string; keys: string }): Promise<void> {
  await client.query('begin isolation level repeatable read read only')
  await client.query('set local statement_timeout = 0')
  const migration = await standingMigration(client).catch((error: unknown) => {
    throw new Error(`${(error as Error).message} There is no backup.`, { cause: error })
  })
  const tables = await tablesInOrder(client)
  const head = { format: 'sampratad-backup', backupId: randomUUID(), migration, at: new Date().toISOString() } as const
  const write = (part: BackupHead['part'], of: (table: Table) => boolean) => writeBackup(client, tables.filter(of), { path: paths[part], head: { ...head, part } })
  const content = await write('content', (table) => !keyTables.has(table.name))
  const keys = await write('keys', (table) => keyTables.has(table.name))
  await client.query('rollback')
  const count = (rows: Record<string, number>) => Object.values(rows).reduce((sum, one) => sum + one, 0)
  say(`${paths.content}: ${count(content)} rows. ${paths.keys}: ${count(keys)} rows.`)
  say('Keep the two apart, and neither longer than 30 days: what is erased can be opened from them until then. Keep erased.log of DATA_DIR up to date elsewhere too, and the master key by itself.')
}

try {
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new Error('Say under which name: npm run backup -- /backups/2026-11-29')
  await backup(name)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
