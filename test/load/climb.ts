import { setTimeout as pause } from 'node:timers/promises'
import type { Spread } from '#test/faults/haproxy.ts'
import { AskedProgram } from './asked-program.ts'
import { percentiles, rounded } from './figures.ts'
import type { HeardAtPace, Seating } from './generator.ts'
import { cpuMsOf, cpuMsOfTree, descriptorsOf, memoryKiBOf, watchElsewhere } from './machine.ts'
import type { Programs } from './one-run.ts'
import { addressOf, databaseNamed, onBuiltServer, onNewPostgres, onNodes, type ProductAt } from './own-server.ts'

/** `rates`: commands a second in all, one step after the other; `seconds` are measured of each. */
export type Climb = { nodes?: { nodes: number; spread: Spread }; meetings: number; seatCount: number; rates: number[]; seconds: number; warmUpSeconds: number; seed: number }

/** A step: times in ms, processor time of the server and of PostgreSQL in ms a command, memory in KiB, of all servers (`memoryKiB`) and a seat above the empty server. */
export type Step = ReturnType<typeof stepOf>
type Told = { rate: number; seconds: number; seats: number; heard: HeardAtPace; cpuMs: number | null; databaseCpuMs: number | null; memoryKiB: number | null; descriptors: number | null; busyElsewhere: number | null }

/** Beyond this a step says nothing more than that it is over: more is not asked. */
const slowestMs = 1_000
const leastAnswered = 0.8

/** The same meetings at one pace after the other, until it breaks: the bare baseline first, then the product, on one new PostgreSQL. `onStep` gets each as it comes. */
export async function climb(programs: Programs, asked: Climb, onStep: (step: object) => void): Promise<{ bare: Step[]; product: Step[] }> {
  return onNewPostgres(async (connection) => {
    const bare = await onBare(programs, asked, addressOf(await databaseNamed('bare', connection)), (step) => onStep({ on: 'bare', ...step }))
    const built = { file: programs.server, flags: programs.serverFlags, connection: addressOf(connection) }
    const onServers = (at: ProductAt, pids: number[]) => steps(programs.generator, asked, at, pids, (step) => onStep({ on: 'product', ...step }))
    const product = asked.nodes ? await onNodes(built, asked.nodes, onServers) : await onBuiltServer(built, (at, pid) => onServers(at, [pid]))
    return { bare, product }
  })
}

async function onBare({ bareServer, generator }: Programs, asked: Climb, connection: string, onStep: (step: Step) => void): Promise<Step[]> {
  const server = new AskedProgram(bareServer)
  try {
    return await steps(generator, asked, await server.ask<{ url: string }>('serve', { connection }), [server.pid], onStep)
  } finally {
    await server.stop()
  }
}

async function steps(generatorFile: string, asked: Climb, at: { url: string } | ProductAt, pids: number[], onStep: (step: Step) => void): Promise<Step[]> {
  const { meetings, seatCount, rates, seed } = asked
  const generator = new AskedProgram(generatorFile)
  const emptyKiB = allOf(pids, memoryKiBOf) ?? 0
  const done: Step[] = []
  try {
    await generator.ask('seat', { meetings, seatCount, everyMs: 1_000, seed, ...at } satisfies Seating)
    for (const [index, rate] of rates.entries()) {
      await generator.ask('begin', { seed: seed + index, everyMs: (meetings * 1_000) / rate })
      await pause(asked.warmUpSeconds * 1_000)
      const step = stepOf(await measured(generator, asked, pids, rate), emptyKiB)
      done.push(step)
      onStep(step)
      if (isOver(step)) break
    }
    return done
  } finally {
    await generator.stop()
  }
}

async function measured(generator: AskedProgram, { meetings, seatCount, seconds }: Climb, pids: number[], rate: number): Promise<Told> {
  // What was said while it warmed up is not counted.
  await generator.ask('measureAtPace', { seconds: 0 })
  const elsewhere = watchElsewhere()
  const [cpuBefore, oursBefore] = [allOf(pids, cpuMsOf), cpuMsOfTree(process.pid)]
  const generatorBefore = cpuMsOf(generator.pid)
  const heard = await generator.ask<HeardAtPace>('measureAtPace', { seconds })
  const spent = (before: number | null, after: number | null) => (before === null || after === null ? null : after - before)
  const cpuMs = spent(cpuBefore, allOf(pids, cpuMsOf))
  const ours = spent(oursBefore, cpuMsOfTree(process.pid))
  const databaseCpuMs = ours === null ? null : ours - (cpuMs ?? 0) - (spent(generatorBefore, cpuMsOf(generator.pid)) ?? 0)
  return { rate, seconds, seats: meetings * seatCount, heard, cpuMs, databaseCpuMs, memoryKiB: allOf(pids, memoryKiBOf), descriptors: allOf(pids, descriptorsOf), busyElsewhere: elsewhere() }
}

/** Of all of them together; null where one is not told. */
const allOf = (pids: number[], figure: (pid: number) => number | null): number | null => pids.reduce<number | null>((sum, pid) => {
  const one = figure(pid)
  return sum === null || one === null ? null : sum + one
}, 0)

function stepOf({ rate, seconds, seats, heard, cpuMs, databaseCpuMs, memoryKiB, descriptors, busyElsewhere }: Told, emptyKiB: number) {
  const each = (ms: number | null) => (ms === null ? null : rounded(ms / heard.answered, 3))
  return {
    rate,
    commandsPerSecond: rounded(heard.answered / seconds, 1),
    ...percentiles(heard.samplesMs),
    serverCpuMsPerCommand: each(cpuMs),
    databaseCpuMsPerCommand: each(databaseCpuMs),
    serverCpu: cpuMs === null ? null : rounded(cpuMs / 1_000 / seconds),
    memoryKiB,
    memoryKiBPerSeat: memoryKiB === null ? null : rounded((memoryKiB - emptyKiB) / seats, 1),
    descriptors,
    lost: heard.lost,
    refused: heard.refused,
    missed: heard.missed,
    dropped: heard.dropped,
    generatorBusy: heard.busy,
    busyElsewhere: busyElsewhere === null ? null : rounded(busyElsewhere),
  }
}

const isOver = ({ p95, dropped, commandsPerSecond, rate }: Step): boolean => dropped > 0 || Number.isNaN(p95) || p95 > slowestMs || commandsPerSecond < rate * leastAnswered
