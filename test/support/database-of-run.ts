/**
 * Out: settings by which a built server keeps its meetings in a new database on the run's one PostgreSQL server; none outside a test run, and
 * the server then starts a PostgreSQL of its own, which takes seconds.
 */
export async function databaseOfRun(): Promise<{ DATABASE_URL?: string }> {
  if (process.env.VITEST === undefined) return {}
  const { testDatabase } = await import('./postgres.ts')
  const { host, port, user, password, database } = (await testDatabase()).connection
  const address = new URL(`postgres://localhost:${port}/${database}`)
  Object.assign(address, { username: user, password })
  // A socket is named so: no host of an address has a slash.
  address.searchParams.set('host', host)
  return { DATABASE_URL: address.href }
}
