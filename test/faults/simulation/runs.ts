import { chanceFrom } from '../seeded-chance.ts'
import { ordinary, type Happening } from './happenings.ts'
import { World, type Figures } from './world.ts'

/** `hour`: a meeting of an hour, at the pace of meetings. `schedule`: a minute and a half in which all do everything at once. */
export type Kind = 'hour' | 'schedule'
export type Run = { kind: Kind; seed: number; seats: number } & Figures

/** Two to twelve at the table, every other time five or more. */
function seatsOf(seed: number): number {
  const chance = chanceFrom(seed)
  return chance.next() < 0.5 ? chance.between(5, 13) : chance.between(2, 6)
}

export async function runOf(kind: Kind, seed: number, rates: Record<Happening, number> = ordinary): Promise<Run> {
  const seats = seatsOf(seed)
  const figures = kind === 'hour'
    ? await new World({ seed, seats, rates, thinksMs: 180_000, peaceMs: 8_000 }).hold(5, 624_000)
    : await new World({ seed, seats, rates, thinksMs: 4_000, peaceMs: 2_500, withdraws: seed % 3 === 0 }).hold(1, 90_000)
  return { kind, seed, seats, ...figures }
}

export type Sum = { runs: number; meetingHours: number; commands: number; acknowledged: number; unknown: number; faults: number; byFault: Partial<Record<Happening, number>> }

export function sumOf(runs: Run[]): Sum {
  const total = (figure: (run: Run) => number) => runs.reduce((sum, run) => sum + figure(run), 0)
  const byFault: Sum['byFault'] = {}
  for (const run of runs) for (const [name, count] of Object.entries(run.byFault) as [Happening, number][]) byFault[name] = (byFault[name] ?? 0) + count
  return { runs: runs.length, meetingHours: Number((total(({ meetingMs }) => meetingMs) / 3_600_000).toFixed(1)), commands: total(({ commands }) => commands), acknowledged: total(({ acknowledged }) => acknowledged), unknown: total(({ unknown }) => unknown), faults: total(({ faults }) => faults), byFault }
}
