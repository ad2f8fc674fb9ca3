import { openPool } from '#server/store/connection-pool.ts'
import { migrate } from '#server/store/migrations.ts'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'

/** The database on the run's PostgreSQL that others are copied from: with the tables of this program, and nobody in it. */
export const withTables = 'with_tables'

export async function makeWithTables(connection: OwnConnection): Promise<void> {
  const quiet = () => undefined
  const [server, made] = [openPool(connection, quiet), openPool({ ...connection, database: withTables }, quiet)]
  try {
    await server.query(`create database ${withTables}`)
    await migrate(made, quiet)
  } finally {
    await Promise.all([server.end(), made.end()])
  }
}
