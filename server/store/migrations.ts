import { createHash } from 'node:crypto'
import type { ClientBase, Pool, PoolClient } from 'pg'

type Migration = { number: number; name: string; sql: string; checksum: string }

/** Any number that is ours alone: two servers starting at once take turns. */
const lockKey = 7_268_733

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

const migrations: Migration[] = Object.entries(files)
  .map(([path, text]) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const sql = text.replaceAll('\r\n', '\n')
    return { number: Number.parseInt(name, 10), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
  .sort((a, b) => a.number - b.number)

/**
 * Brings the database up to this program's tables: each migration once, in order, in a transaction of its own.
 * `upTo`: no further than to this one, for what an older program left. Throws with one readable line when the database was made by a newer program or an applied migration has changed.
 */
export async function migrate(pool: Pool, log: (line: string) => void, upTo = Number.POSITIVE_INFINITY): Promise<void> {
  const client = await pool.connect()
  try {
    await inTransaction(client, () =>
      client.query('create table if not exists schema_migration (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())'),
    )
    await refuseNewer(client)
    for (const migration of migrations.filter(({ number }) => number <= upTo)) {
      if (await inTransaction(client, () => apply(client, migration))) log(`Database: ${migration.name} applied.`)
    }
  } finally {
    client.release()
  }
}

/** The number of the newest one. */
export const newestMigration = (): number => migrations.at(-1)?.number ?? 0

/** Other changes of the database itself: in a transaction, while no other server of ours makes any. */
export async function onceAtATime(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await inTransaction(client, () => work(client))
  } finally {
    client.release()
  }
}

/**
 * How far the tables have come, which are left as they are: an older program may be at work on them. Throws with one readable line where they are not there yet, where a newer program
 * has made them, or where what it made in between is unknown here: then they could not be made anew as they stand.
 */
export async function standingMigration(client: ClientBase): Promise<number> {
  const there = await client.query("select from pg_tables where schemaname = 'public' and tablename = 'schema_migration'")
  if (there.rowCount === 0) throw new Error('The database has no tables of ours yet.')
  await refuseNewer(client)
  const { rows } = await client.query<{ name: string; number: number }>('select name, number from schema_migration order by number')
  const newest = rows.at(-1)?.number ?? 0
  const [taken, ours] = [rows.map(({ name }) => name), migrations.filter(({ number }) => number <= newest).map(({ name }) => name)]
  const [odd] = [...taken.filter((name) => !ours.includes(name)), ...ours.filter((name) => !taken.includes(name))]
  if (odd !== undefined) throw new Error(`The tables are of another version of this program (${odd}).`)
  return newest
}

async function refuseNewer(client: ClientBase): Promise<void> {
  const newest = await client.query<{ name: string; number: number }>('select name, number from schema_migration order by number desc limit 1')
  const found = newest.rows[0]
  const ours = migrations.at(-1)?.number ?? 0
  if (found && found.number > ours) throw new Error(`The database was last used by a newer version of this program (it has ${found.name}). Start that version.`)
}

async function apply(client: PoolClient, migration: Migration): Promise<boolean> {
  const applied = await client.query<{ checksum: string }>('select checksum from schema_migration where number = $1', [migration.number])
  const earlier = applied.rows[0]
  if (earlier && earlier.checksum !== migration.checksum) {
    throw new Error(`${migration.name} has been changed after the database took it. Put the file back and write a new migration.`)
  }
  if (earlier) return false
  await client.query(migration.sql)
  await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [migration.number, migration.name, migration.checksum])
  return true
}

async function inTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
