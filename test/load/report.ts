import { median, percentiles, rounded } from './figures.ts'
import type { Run, Window } from './one-run.ts'
import { coreCount } from './machine.ts'

export type LoadName = 'storm' | 'workingDay'
type Settings = { load: LoadName; meetings: number; seats: number; seconds: number }

/** One run as the figures that are told of it. Times in ms, memory in KiB, processor time as ms or as cores. */
export function figuresOf({ product, bare, memoryKiBPerSeat, setUpSeconds }: Run, seconds: number) {
  const { heard } = product
  const ours = percentiles(heard.samplesMs)
  const baseline = percentiles(bare.flatMap((half) => half.heard.samplesMs))
  return {
    ...ours,
    commandsPerSecond: rounded(heard.answered / seconds, 1),
    serverCpuMsPerCommand: perCommand([product]),
    memoryKiBPerSeat: memoryKiBPerSeat === null ? null : rounded(memoryKiBPerSeat, 1),
    lost: heard.lost,
    ratio: rounded(ours.p95 / baseline.p95),
    bare: { ...baseline, serverCpuMsPerCommand: perCommand(bare), lost: bare.reduce((sum, half) => sum + half.heard.lost, 0) },
    refused: heard.refused,
    missed: heard.missed,
    samples: heard.samplesMs.length,
    generatorBusy: heard.busy,
    machine: { loadAverage: rounded(product.loadAverage), busyElsewhere: [bare[0], product, bare[1]].map((window) => roundedOrNull(window?.busyElsewhere ?? null)) },
    setUpSeconds,
  }
}
export type Figures = ReturnType<typeof figuresOf>

function perCommand(windows: Window[]): number | null {
  const cpuMs = windows.reduce<number | null>((sum, { serverCpuMs }) => (sum === null || serverCpuMs === null ? null : sum + serverCpuMs), 0)
  const answered = windows.reduce((sum, { heard }) => sum + heard.answered, 0)
  return cpuMs === null ? null : rounded(cpuMs / answered)
}

const roundedOrNull = (value: number | null) => (value === null ? null : rounded(value))

/** The line of a load: each figure is the median over the runs, what was lost is added up. */
export function lineOf({ load, meetings, seats, seconds }: Settings, runs: Figures[]) {
  const { machine, ...figures } = mediansOf(runs) as Figures
  const total = (of: (run: Figures) => number) => runs.reduce((sum, run) => sum + of(run), 0)
  const sums = { lost: total((run) => run.lost), refused: total((run) => run.refused), missed: total((run) => run.missed) }
  const bare = { ...figures.bare, lost: total((run) => run.bare.lost) }
  return { load, ...figures, ...sums, bare, meetings, seats, seconds, runs: runs.length, machine: { cores: coreCount(), node: process.versions.node, ...machine } }
}

/** The same shape, with the median of each number in it; null where one is not told. */
function mediansOf(all: unknown[]): unknown {
  const [first] = all
  if (typeof first === 'number') return median(all as number[])
  if (Array.isArray(first)) return first.map((_one, index) => mediansOf(all.map((list) => (list as unknown[])[index])))
  if (typeof first !== 'object' || first === null) return first
  return Object.fromEntries(Object.keys(first).map((key) => [key, mediansOf(all.map((one) => (one as Record<string, unknown>)[key]))]))
}
