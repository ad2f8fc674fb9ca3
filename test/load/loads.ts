import { oneRun, type Programs } from './one-run.ts'
import { figuresOf, lineOf, type Figures, type LoadName } from './report.ts'

/** How many meetings there are, and how often one of them sends (ms). */
export const loads: Record<LoadName, { meetings: number; everyMs: number }> = {
  /** Everybody at once: a command a second in every meeting. */
  storm: { meetings: 100, everyMs: 1_000 },
  /** A whole region on an ordinary morning: a command every ten seconds in every meeting. */
  workingDay: { meetings: 1_000, everyMs: 10_000 },
}

export type AskedLoad = { load: LoadName; meetings: number; seats: number; seconds: number; runs: number; seed: number; warmUpSeconds?: number }

const warmUpSeconds = 5

/** Out: the line of the load. `onRun` gets each run as it comes. Rejects when the load can not be put on. */
export async function runLoad(asked: AskedLoad, programs: Programs, onRun: (run: object) => void): Promise<ReturnType<typeof lineOf>> {
  const { load, meetings, seats, seconds, seed } = asked
  const runs: Figures[] = []
  for (let run = 1; run <= asked.runs; run += 1) {
    const { everyMs } = loads[load]
    const done = await oneRun(programs, { meetings, seatCount: seats, everyMs, seconds, warmUpSeconds: asked.warmUpSeconds ?? warmUpSeconds, seed: seed + run })
    const figures = figuresOf(done, seconds)
    runs.push(figures)
    const { refusals } = done.product.heard
    onRun({ load, run, ...figures, ...(Object.keys(refusals).length > 0 && { refusals }) })
  }
  return lineOf({ load, meetings, seats, seconds }, runs)
}
