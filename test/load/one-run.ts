import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { startOwnPostgres, type OwnConnection, type OwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { BuiltServer, freePort } from '#test/faults/built-server.ts'
import { AskedProgram } from './asked-program.ts'
import type { Heard, Seating } from './generator.ts'
import { coreCount, cpuMsOf, cpuMsOfMachine, cpuMsOfTree, loadAverage, memoryKiBOf } from './machine.ts'

export type Programs = { server: string; serverFlags: string[]; generator: string; bareServer: string }
export type Load = { meetings: number; seatCount: number; everyMs: number; seconds: number; warmUpSeconds: number; seed: number }
/** `busyElsewhere`: cores that other programs took meanwhile. Null where the system does not tell. */
export type Window = { heard: Heard; serverCpuMs: number | null; serverMemoryKiB: number | null; busyElsewhere: number | null; loadAverage: number }
export type Run = { product: Window; memoryKiBPerSeat: number | null; bare: Window[]; setUpSeconds: number }

/** The same load on the product and, half of it before and half after, on the bare baseline: on one PostgreSQL that is new and their own. */
export async function oneRun(programs: Programs, load: Load): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-load-'))
  // As root the database runs under a user of its own, who must come through.
  chmodSync(folder, 0o711)
  let postgres: OwnPostgres | undefined
  try {
    postgres = await startOwnPostgres({ dataDir: join(folder, 'data'), log: () => undefined })
    const bareUrl = addressOf(await databaseNamed('bare', postgres.connection))
    const half = { ...load, seconds: load.seconds / 2 }
    const before = await onBare(programs, half, bareUrl)
    const product = await onProduct(programs, load, addressOf(postgres.connection))
    const after = await onBare(programs, half, bareUrl)
    return { ...product, bare: [before, after] }
  } finally {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function databaseNamed(database: string, connection: OwnConnection): Promise<OwnConnection> {
  const client = new Client(connection)
  await client.connect()
  await client.query(`create database ${database}`)
  await client.end()
  return { ...connection, database }
}

const addressOf = ({ user, password, host, port, database }: OwnConnection): string =>
  `postgresql://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`

async function onBare({ bareServer, generator }: Programs, load: Load, connection: string): Promise<Window> {
  const server = new AskedProgram(bareServer)
  try {
    const { url } = await server.ask<{ url: string }>('serve', { connection })
    return await underLoad(generator, load, { url }, server.pid, () => undefined)
  } finally {
    await server.stop()
  }
}

async function onProduct({ server: file, serverFlags, generator }: Programs, load: Load, connection: string): Promise<Omit<Run, 'bare'>> {
  const port = await freePort()
  const staffToken = randomBytes(32).toString('base64url')
  const settings = { DATABASE_URL: connection, MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: staffToken }
  const server = new BuiltServer(file, port, { PUBLIC_URL: `http://127.0.0.1:${port}`, ...settings }, serverFlags)
  try {
    await server.start()
    const pid = server.pid ?? 0
    const emptyKiB = memoryKiBOf(pid)
    const sinceMs = performance.now()
    let setUpSeconds = 0
    const product = await underLoad(generator, load, { origin: server.origin, staffToken }, pid, () => (setUpSeconds = Math.round((performance.now() - sinceMs) / 1_000)))
    const fullKiB = product.serverMemoryKiB
    const memoryKiBPerSeat = emptyKiB === null || fullKiB === null ? null : (fullKiB - emptyKiB) / (load.meetings * load.seatCount)
    return { product, memoryKiBPerSeat, setUpSeconds }
  } finally {
    await server.remove()
  }
}

type At = { url: string } | { origin: string; staffToken: string }

async function underLoad(generatorFile: string, load: Load, at: At, serverPid: number, onSeated: () => void): Promise<Window> {
  const { meetings, seatCount, everyMs, seed, seconds } = load
  const generator = new AskedProgram(generatorFile)
  try {
    await generator.ask('seat', { meetings, seatCount, everyMs, seed, ...at } satisfies Seating)
    onSeated()
    await generator.ask('begin', { seed })
    await pause(load.warmUpSeconds * 1_000)
    const before = { server: cpuMsOf(serverPid), ours: cpuMsOfTree(process.pid), machine: cpuMsOfMachine() }
    await generator.ask('measure', { seconds })
    const after = { server: cpuMsOf(serverPid), ours: cpuMsOfTree(process.pid), machine: cpuMsOfMachine() }
    const serverMemoryKiB = memoryKiBOf(serverPid)
    const grown = (what: keyof typeof before): number | null => (after[what] === null || before[what] === null ? null : after[what] - before[what])
    const [all, ours] = [grown('machine'), grown('ours')]
    const busyElsewhere = all === null || ours === null ? null : Math.min(coreCount(), Math.max(0, (all - ours) / 1_000 / seconds))
    return { heard: await generator.ask<Heard>('leave'), serverCpuMs: grown('server'), serverMemoryKiB, busyElsewhere, loadAverage: loadAverage() }
  } finally {
    await generator.stop()
  }
}
