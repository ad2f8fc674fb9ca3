import { Pool, type Client, type PoolConfig } from 'pg'
import { SilentLines } from './silent-lines.ts'

/** A database of our own (see `postgres/own-postgres.ts`) or the address of one somewhere. */
export type Connection = string | Pick<PoolConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>

/** So long (ms) may an answer to the work of the application take: people wait for it. */
export const workLimitMs = 8_000
/** And so long one to the owner of the tables, who rewrites them whole. */
export const ownerLimitMs = 30_500
/** The database gives up so much earlier than we: what is only slow is told as such, and is not asked a second time beside the first. */
const earlierMs = 500

/** What the store leans on, whatever the server's defaults are. Times in ms. */
const sessionSettings = (limitMs: number) =>
  [
    'set synchronous_commit = on',
    "set default_transaction_isolation = 'read committed'",
    'set lock_timeout = 5000',
    `set statement_timeout = ${limitMs - earlierMs}`,
    'set idle_in_transaction_session_timeout = 30000',
  ].join('; ')

/**
 * A pool whose broken connections never end the process: the query that needed one is rejected instead. `limitMs`: so long may an
 * answer take before its line counts as silent (see `silent-lines.ts`); null for commands that copy everything.
 */
export function openPool(connection: Connection, log: (line: string) => void, limitMs: number | null = null): Pool {
  const lines = new SilentLines(limitMs)
  const address = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new Pool({
    ...address,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'sampratad',
    onConnect: async (client) => {
      lines.watch(client as Client)
      await client.query(sessionSettings(limitMs ?? ownerLimitMs))
    },
  })
  const end = pool.end.bind(pool)
  let ended: Promise<void> | undefined
  pool.end = (() => (ended ??= lines.end(end()))) as typeof pool.end
  let saidAtMs = 0
  pool.on('error', (error) => {
    // When the database goes, every idle connection says so: once is enough.
    if (Date.now() - saidAtMs > 1_000) log(`Database: idle connections were lost (${error.message}).`)
    saidAtMs = Date.now()
  })
  // A connection in use that breaks emits here as well as rejecting its query; without a listener that ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
