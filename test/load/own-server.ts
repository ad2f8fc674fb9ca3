import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startOwnPostgres, type OwnConnection, type OwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { BuiltServer } from '#test/faults/built-server.ts'
import { openHaproxy, type Spread } from '#test/faults/haproxy.ts'
import { freePort } from '#test/support/free-port.ts'

/** Where the product answers, and what lets one plan meetings there. */
export type ProductAt = { origin: string; staffToken: string }

/** A PostgreSQL that is new and nobody else's, as long as the work goes on. */
export async function onNewPostgres<T>(work: (connection: OwnConnection) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-load-'))
  // As root the database runs under a user of its own, who must come through.
  chmodSync(folder, 0o711)
  let postgres: OwnPostgres | undefined
  try {
    postgres = await startOwnPostgres({ dataDir: join(folder, 'data'), log: () => undefined })
    return await work(postgres.connection)
  } finally {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

export async function databaseNamed(database: string, connection: OwnConnection): Promise<OwnConnection> {
  const client = new Client(connection)
  await client.connect()
  await client.query(`create database ${database}`)
  await client.end()
  return { ...connection, database }
}

export const addressOf = ({ user, password, host, port, database }: OwnConnection): string =>
  `postgresql://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`

type Built = { file: string; flags: string[]; connection: string }

/** The built server on that database, not as a demo, as long as the work goes on. */
export async function onBuiltServer<T>({ file, flags, connection }: Built, work: (at: ProductAt, pid: number) => Promise<T>): Promise<T> {
  const port = await freePort()
  const { staffToken, settings } = settingsOn(connection, port)
  const server = new BuiltServer(file, port, settings, flags)
  try {
    await server.start()
    return await work({ origin: server.origin, staffToken }, server.pid ?? 0)
  } finally {
    await server.remove()
  }
}

/** So many of them behind HAProxy, which spreads the sockets as it is told. Throws where this machine has none. */
export async function onNodes<T>({ file, flags, connection }: Built, { nodes, spread }: { nodes: number; spread: Spread }, work: (at: ProductAt, pids: number[]) => Promise<T>): Promise<T> {
  const port = await freePort()
  const { staffToken, settings } = settingsOn(connection, port)
  const servers: BuiltServer[] = []
  try {
    for (let made = 0; made < nodes; made += 1) servers.push(new BuiltServer(file, await freePort(), settings, flags))
    await Promise.all(servers.map((server) => server.start()))
    const balancer = await openHaproxy(servers.map(({ origin }) => origin), port, spread)
    return await work({ origin: balancer.origin, staffToken }, servers.map(({ pid }) => pid ?? 0)).finally(() => balancer.close())
  } finally {
    for (const server of servers) await server.remove()
  }
}

function settingsOn(connection: string, port: number) {
  const staffToken = randomBytes(32).toString('base64url')
  return { staffToken, settings: { PUBLIC_URL: `http://127.0.0.1:${port}`, DATABASE_URL: connection, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken } }
}
