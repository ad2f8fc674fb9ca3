import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase, Pool } from 'pg'
import { readConfig } from './config.ts'
import { erasedSince } from './erased-since.ts'
import { faultLog, openLog } from './fault-log.ts'
import { headOf, readBackup } from './store/backup-file.ts'
import { openPool, type Connection } from './store/connection-pool.ts'
import { joinLedgers } from './store/ledger-of-all-nodes.ts'
import { loadMasterKey } from './store/master-key.ts'
import { migrate, newestMigration } from './store/migrations.ts'
import { openPostgresStore } from './store/postgres-store.ts'
import { startOwnPostgres } from './store/postgres/own-postgres.ts'
import { fill, keyTables, tablesInOrder, whyNotEmpty, type Table } from './store/whole-database.ts'
import { whyUnreachable } from './store/why-unreachable.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const quiet = () => undefined

/** Puts a backup into an empty database, that of the configuration, while no server runs on it; and erases, ends or locks once more what the ledger in DATA_DIR says was since, with those of other nodes (`ledgers`). */
async function restore(content: string, keys: string, ledgers: readonly string[]): Promise<void> {
  const config = readConfig(process.env)
  const migration = await pairOf(content, keys)
  const ledgerFile = join(config.dataDir, 'erased.log')
  mkdirSync(config.dataDir, { recursive: true })
  await joinLedgers(ledgerFile, ledgers)
  const masterKey = loadMasterKey({ configured: config.masterKey ?? undefined, dataDir: config.dataDir })
  const own = config.databaseUrl === null ? await startOwnPostgres({ dataDir: config.dataDir, log: say }) : null
  const connection = config.databaseUrl ?? own?.connection ?? ''
  try {
    await putThere(connection, { migration, content, keys })
    const store = await openPostgresStore({ connection, masterKey, ledgerFile, log: quiet, onFault: faultLog(openLog('error')) })
    const erased = await erasedSince(store, new Date().toISOString())
    await store.close()
    say(`Erased again, ended or locked, as the ledger in ${config.dataDir}${ledgers.length === 0 ? '' : `, joined with ${ledgers.length} more,`} says: ${erased.map(({ count, what }) => `${count} ${what}`).join(', ')}.`)
  } catch (error) {
    throw new Error((config.databaseUrl !== null && whyUnreachable(error, config.databaseUrl)) || (error as Error).message, { cause: error })
  } finally {
    await own?.stop()
  }
}

/** How far the tables of the backup had come. Throws where the two files are not one backup, or a newer program made it. */
async function pairOf(content: string, keys: string): Promise<number> {
  const [one, other] = [await headOf(content), await headOf(keys)]
  if (one.part !== 'content' || other.part !== 'keys') throw new Error('First the file of content, then that of keys.')
  if (one.backupId !== other.backupId) throw new Error(`They are of two backups: ${one.at} and ${other.at}. Nothing was put there.`)
  if (one.migration > newestMigration()) throw new Error('The backup was made by a newer version of this program. Restore it with that one.')
  return one.migration
}

async function putThere(connection: Connection, { migration, content, keys }: { migration: number; content: string; keys: string }) {
  const pool = openPool(connection, quiet)
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  try {
    const why = await whyNotEmpty(client)
    if (why !== null) throw new Error(`The database is not empty: ${why}. Nothing was put there.`)
    await tablesOf(pool, migration)
    const tables = await tablesInOrder(client)
    const { rows, chains } = await fill(client, tables, () => bothInOrder(client, tables, { content, keys }))
    say(`Restored: ${rows} rows, as many as the backup has, and ${chains} chains of the audit log, each counted anew.`)
  } finally {
    client.release()
    await pool.end()
  }
}

/** The keys come before the first table that points at one of them: every such table stands after what keys point at. */
async function bothInOrder(client: ClientBase, tables: readonly Table[], { content, keys }: { content: string; keys: string }): Promise<Record<string, number>> {
  let ofKeys: Record<string, number> | null = null
  const pointing = new Set(tables.filter(({ after }) => after.some((one) => keyTables.has(one))).map(({ name }) => name))
  const ofContent = await readBackup(client, content, async (table) => {
    if (pointing.has(table)) ofKeys ??= await readBackup(client, keys)
  })
  return { ...ofContent, ...(ofKeys ?? (await readBackup(client, keys))) }
}

/** The tables as the backup has them; what came later comes when the program starts on them. */
const tablesOf = (pool: Pool, migration: number) => migrate(pool, quiet, migration)

try {
  const [content, keys, ...ledgers] = process.argv.slice(2)
  if (content === undefined || keys === undefined) throw new Error('Say which: npm run restore -- NAME.content.gz NAME.keys.gz, and then the erased.log of every node')
  await restore(content, keys, ledgers)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
