import { setTimeout as pause } from 'node:timers/promises'
import { AskedProgram } from './asked-program.ts'
import type { Heard, Seating } from './generator.ts'
import { cpuMsOf, loadAverage, memoryKiBOf, watchElsewhere } from './machine.ts'
import { addressOf, databaseNamed, onBuiltServer, onNewPostgres, type ProductAt } from './own-server.ts'

export type Programs = { server: string; serverFlags: string[]; generator: string; bareServer: string; freezer: string }
export type Load = { meetings: number; seatCount: number; everyMs: number; seconds: number; warmUpSeconds: number; seed: number }
/** `busyElsewhere`: cores that other programs took meanwhile. Null where the system does not tell. */
export type Window = { heard: Heard; serverCpuMs: number | null; serverMemoryKiB: number | null; busyElsewhere: number | null; loadAverage: number }
export type Run = { product: Window; memoryKiBPerSeat: number | null; bare: Window[]; setUpSeconds: number }

/** The same load on the product and, half of it before and half after, on the bare baseline: on one PostgreSQL that is new and their own. */
export async function oneRun(programs: Programs, load: Load): Promise<Run> {
  return onNewPostgres(async (connection) => {
    const bareUrl = addressOf(await databaseNamed('bare', connection))
    const half = { ...load, seconds: load.seconds / 2 }
    const before = await onBare(programs, half, bareUrl)
    const product = await onProduct(programs, load, addressOf(connection))
    const after = await onBare(programs, half, bareUrl)
    return { ...product, bare: [before, after] }
  })
}

async function onBare({ bareServer, generator }: Programs, load: Load, connection: string): Promise<Window> {
  const server = new AskedProgram(bareServer)
  try {
    const { url } = await server.ask<{ url: string }>('serve', { connection })
    return await underLoad(generator, load, { url }, server.pid, () => undefined)
  } finally {
    await server.stop()
  }
}

const onProduct = ({ server: file, serverFlags, generator }: Programs, load: Load, connection: string): Promise<Omit<Run, 'bare'>> =>
  onBuiltServer({ file, flags: serverFlags, connection }, async (at, pid) => {
    const emptyKiB = memoryKiBOf(pid)
    const sinceMs = performance.now()
    let setUpSeconds = 0
    const product = await underLoad(generator, load, at, pid, () => (setUpSeconds = Math.round((performance.now() - sinceMs) / 1_000)))
    const fullKiB = product.serverMemoryKiB
    const memoryKiBPerSeat = emptyKiB === null || fullKiB === null ? null : (fullKiB - emptyKiB) / (load.meetings * load.seatCount)
    return { product, memoryKiBPerSeat, setUpSeconds }
  })

type At = { url: string } | ProductAt

async function underLoad(generatorFile: string, load: Load, at: At, serverPid: number, onSeated: () => void): Promise<Window> {
  const { meetings, seatCount, everyMs, seed, seconds } = load
  const generator = new AskedProgram(generatorFile)
  try {
    await generator.ask('seat', { meetings, seatCount, everyMs, seed, ...at } satisfies Seating)
    onSeated()
    await generator.ask('begin', { seed })
    await pause(load.warmUpSeconds * 1_000)
    const elsewhere = watchElsewhere()
    const before = cpuMsOf(serverPid)
    await generator.ask('measure', { seconds })
    const after = cpuMsOf(serverPid)
    const busyElsewhere = elsewhere()
    const serverMemoryKiB = memoryKiBOf(serverPid)
    const serverCpuMs = after === null || before === null ? null : after - before
    return { heard: await generator.ask<Heard>('leave'), serverCpuMs, serverMemoryKiB, busyElsewhere, loadAverage: loadAverage() }
  } finally {
    await generator.stop()
  }
}
