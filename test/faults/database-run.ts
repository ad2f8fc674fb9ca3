import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { startOwnPostgres, type OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer } from './built-server.ts'
import { ChaosProxy } from './chaos-proxy.ts'
import { compare } from './compare.ts'
import { smallDisk, type SmallDisk } from './full-disk.ts'
import { holdMeeting } from './held-meeting.ts'
import { Load } from './load.ts'
import { chanceFrom, type Chance } from './seeded-chance.ts'
import { times } from './times.ts'

/** What happens between the server and its database: see `cause`. */
export const databaseTroubles = ['cut', 'away', 'slow', 'halfOpen', 'noConnections', 'fullDisk'] as const
export type DatabaseTrouble = (typeof databaseTroubles)[number]
export type DatabaseSettings = { file: string; rounds: number; seed: number; meetings: number; only?: DatabaseTrouble; say: (line: object) => void }

/** As large as an empty database with all that people write here (MB). */
export const diskMb = 220
const wholeLimitMs = 60_000
const stopLimitMs = 20_000
const staffToken = 'staff-token-of-the-house-with-a-bad-database'

type House = { proxy: ChaosProxy; disk: SmallDisk; connection: OwnConnection; chance: Chance; server: BuiltServer; ready: { whileFull: number } }

/** The built server on a database behind a proxy, on a disk of its own: people write, and the database fails in every way. */
export async function databaseRun({ file, rounds, seed, meetings, only, say }: DatabaseSettings) {
  const chance = chanceFrom(seed)
  const disk = smallDisk(diskMb)
  const postgres = await startOwnPostgres({ dataDir: join(disk.folder, 'data'), log: () => undefined })
  const { connection } = postgres
  const proxyPort = await freePort()
  const proxy = new ChaosProxy(proxyPort, join(connection.host, `.s.PGSQL.${connection.port}`), chance)
  const address = Object.assign(new URL(`postgres://127.0.0.1:${proxyPort}/${connection.database}`), { username: connection.user, password: connection.password })
  const port = await freePort()
  const server = new BuiltServer(file, port, { PUBLIC_URL: `http://127.0.0.1:${port}`, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken, DATABASE_URL: address.href })
  try {
    await server.start()
    const { pid } = server
    const held = []
    for (let number = 0; number < meetings; number += 1) held.push(await holdMeeting(server.origin, number === 0 ? 'takeAway' : 'contribute', staffToken))
    const load = new Load(held, chance)
    const ready = { whileFull: 0 }
    const wholeMs: Record<string, number[]> = {}
    for (let round = 0; round < rounds; round += 1) {
      const trouble = only ?? databaseTroubles[round % databaseTroubles.length]!
      load.begin()
      await pause(chance.between(300, 1_500))
      await cause(trouble, { proxy, disk, connection, chance, server, ready })
      const took = await load.wholeAgain(trouble, wholeLimitMs)
      await load.rest(wholeLimitMs)
      // They write on, on the lines that are left as they are.
      load.begin()
      await pause(chance.between(1_000, 2_000))
      await load.rest(wholeLimitMs)
      wholeMs[trouble] = [...(wholeMs[trouble] ?? []), took]
      const { acknowledged, lost, doubled, diverged } = compare(load.written, load.seen())
      say({ event: 'round', trouble, wholeMs: took, acknowledged, lost: lost.length, doubled: doubled.length, diverged: diverged.length })
    }
    const verdict = compare(load.written, load.seen())
    for (const seat of load.seats()) seat.close()
    const isAlive = server.pid === pid && (await fetch(`${server.origin}/healthz`)).ok
    proxy.cause('halfOpen')
    const stopMs = await stopped(server)
    return { rounds, seed, seats: load.seats().length, acknowledged: verdict.acknowledged, refused: verdict.refused, waiting: verdict.waiting, lost: verdict.lost.length, doubled: verdict.doubled.length, diverged: verdict.diverged.length, isAlive, stopMs, fullDiskTried: disk.isOwn, readyWhileFull: ready.whileFull, wholeMs: Object.fromEntries(Object.entries(wholeMs).map(([name, all]) => [name, times(all)])) }
  } finally {
    await server.remove()
    await proxy.close()
    await postgres.stop()
    disk.remove()
  }
}

/** Told to stop while no line to the database answers. Out: how long it took (ms); null when it had to be killed. */
async function stopped(server: BuiltServer): Promise<number | null> {
  const toldAt = performance.now()
  const tooLong = pause(stopLimitMs).then(() => null)
  const took = await Promise.race([server.stop().then(() => Math.round(performance.now() - toldAt)), tooLong])
  if (took === null) await server.kill()
  return took
}

/** Until it has passed. */
async function cause(trouble: DatabaseTrouble, { proxy, disk, connection, chance, server, ready }: House) {
  if (trouble === 'noConnections') return takeConnections(connection, chance)
  if (trouble === 'fullDisk') {
    disk.fill()
    await pause(chance.between(2_000, 5_000))
    if (disk.isOwn && (await server.isReady())) ready.whileFull += 1
    return disk.empty()
  }
  await pause(proxy.cause(trouble))
}

/** The server's roles are let in no more, and those that are in are put out, for some seconds. */
async function takeConnections(connection: OwnConnection, chance: Chance) {
  const client = new Client(connection)
  await client.connect()
  try {
    const roles = (await client.query<{ usename: string }>("select distinct usename from pg_stat_activity where application_name like 'sampratad%' and usename <> current_user")).rows
    for (const { usename } of roles) await client.query(`alter role "${usename}" connection limit 0`)
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'sampratad%' and pid <> pg_backend_pid()")
    await pause(chance.between(2_000, 5_000))
    for (const { usename } of roles) await client.query(`alter role "${usename}" connection limit -1`)
  } finally {
    await client.end()
  }
}
