import type { Config } from './config.ts'
import { openPool } from './store/connection-pool.ts'
import { reachOwnPostgres } from './store/postgres/reach-postgres.ts'

/** What a command does on the database of these settings: a server somewhere, or our own, which is stopped again where it was not running. `log` is told what either says by itself. Throws what the work throws. */
export async function onDatabase<T>({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>, work: (pool: ReturnType<typeof openPool>) => Promise<T>, log: (line: string) => void = () => undefined): Promise<T> {
  const own = databaseUrl === null ? await reachOwnPostgres({ dataDir, log }) : null
  const pool = openPool(databaseUrl ?? own?.connection ?? '', log)
  try {
    return await work(pool)
  } finally {
    await pool.end()
    await own?.stop()
  }
}
