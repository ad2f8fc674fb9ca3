import { Pool, type PoolConfig } from 'pg'

/** A database of our own (see `postgres/own-postgres.ts`) or the address of one somewhere. */
export type Connection = string | Pick<PoolConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>

/** What the store leans on, whatever the server's defaults are. Times in ms. */
const sessionSettings = [
  'set synchronous_commit = on',
  "set default_transaction_isolation = 'read committed'",
  'set lock_timeout = 5000',
  'set statement_timeout = 30000',
  'set idle_in_transaction_session_timeout = 30000',
].join('; ')

/** A pool whose broken connections never end the process: the query that needed one is rejected instead. */
export function openPool(connection: Connection, log: (line: string) => void): Pool {
  const address = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new Pool({
    ...address,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'sampratad',
    onConnect: async (client) => {
      await client.query(sessionSettings)
    },
  })
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
