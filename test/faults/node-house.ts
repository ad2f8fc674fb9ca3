import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startOwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { openBalancer, type Balancer } from '#test/support/balancer.ts'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer } from './built-server.ts'
import { openHaproxy } from './haproxy.ts'

export const staffToken = 'staff-token-of-the-house-with-two-nodes'

type Wanted = { file: string; withHaproxy: boolean; databaseUrl: string | null; nodeCount?: number }

/** Several nodes of the built server on one PostgreSQL, behind a balancer. */
export type NodeHouse = { nodes: BuiltServer[]; balancer: Balancer; databaseUrl: string; close: () => Promise<void> }

export async function openNodeHouse({ file, withHaproxy, databaseUrl, nodeCount = 2 }: Wanted): Promise<NodeHouse> {
  const database = databaseUrl === null ? await databaseForRun() : { databaseUrl, close: () => Promise.resolve() }
  const port = await freePort()
  const settings = { PUBLIC_URL: `http://127.0.0.1:${port}`, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken, DATABASE_URL: database.databaseUrl, DRAIN_SECONDS: withHaproxy ? '4' : '0.7', LOG_LEVEL: 'error' }
  const nodes: BuiltServer[] = []
  const close = async () => {
    for (const node of nodes) await node.remove()
    await database.close()
  }
  try {
    for (let made = 0; made < nodeCount; made += 1) nodes.push(new BuiltServer(file, await freePort(), settings))
    // Both at once: they take turns with the tables.
    await Promise.all(nodes.map((node) => node.start()))
    const balancer = await (withHaproxy ? openHaproxy : openBalancer)(nodes.map(({ origin }) => origin), port)
    return { nodes, balancer, databaseUrl: database.databaseUrl, close: () => balancer.close().then(close) }
  } catch (error) {
    await close()
    throw error
  }
}

async function databaseForRun() {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-nodes-'))
  chmodSync(folder, 0o711)
  const postgres = await startOwnPostgres({ dataDir: join(folder, 'data'), log: () => undefined })
  const { host, port, user, password, database } = postgres.connection
  const address = new URL(`postgres://localhost:${port}/${database}`)
  Object.assign(address, { username: user, password })
  address.searchParams.set('host', host)
  return { databaseUrl: address.href, close: () => postgres.stop().finally(() => rmSync(folder, { recursive: true, force: true })) }
}

/** Cuts the lines on which the nodes hear each other. Out: how many there were. */
export async function cutNodeLines({ databaseUrl }: NodeHouse): Promise<number> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sampratad node' and datname = current_database()")).rowCount ?? 0
  } finally {
    await client.end()
  }
}
