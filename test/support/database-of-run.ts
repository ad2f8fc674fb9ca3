import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'

/**
 * Out: settings by which a built server keeps its meetings in a new database on the run's one PostgreSQL server; none outside a test run, and
 * the server then starts a PostgreSQL of its own, which takes seconds.
 */
export async function databaseOfRun(): Promise<{ DATABASE_URL?: string }> {
  if (process.env.VITEST === undefined) return {}
  const { testDatabase } = await import('./postgres.ts')
  return { DATABASE_URL: addressOf((await testDatabase()).connection) }
}

/** As a setting says it. */
export function addressOf({ host, port, user, password, database }: OwnConnection): string {
  const address = new URL(`postgres://localhost:${port}/${database}`)
  Object.assign(address, { username: user, password })
  // A socket is named so: no host of an address has a slash.
  address.searchParams.set('host', host)
  return address.href
}
