import { AskedProgram } from './asked-program.ts'
import { percentile, rounded } from './figures.ts'
import type { Freezing, Froze } from './freezer.ts'
import type { Freeze } from './freezing-meeting.ts'
import { coreCount, loadAverage, watchElsewhere } from './machine.ts'
import type { Programs } from './one-run.ts'
import { addressOf, onBuiltServer, onNewPostgres } from './own-server.ts'

export type AskedFreeze = { meetings: number; seats: number; seconds: number; runs: number; seed: number; warmUpSeconds?: number }

/** The storm's meetings and pace: in every second one the consent is taken back. */
export const freezeLoad = { meetings: 100, everyMs: 1_000 }
const warmUpSeconds = 5
/** What everybody is promised, over what any other news takes in the same run. */
const promisedMs = 1_000
/** So many times as long as any other news, at the median. */
const worstRatio = 5

type Run = Froze & { busyElsewhere: number | null }

/** Out: the line of the load, over all runs. `onRun` gets each run as it comes. Rejects when the load can not be put on. */
export async function runFreeze(asked: AskedFreeze, programs: Programs, onRun: (run: object) => void): Promise<ReturnType<typeof freezeLine>> {
  const runs: Run[] = []
  for (let run = 1; run <= asked.runs; run += 1) {
    const done = await oneFreeze(asked, programs, asked.seed + run)
    runs.push(done)
    onRun({ run, ...freezeLine(asked, [done]) })
  }
  return freezeLine(asked, runs)
}

const oneFreeze = ({ meetings, seats: seatCount, seconds, ...asked }: AskedFreeze, { server: file, serverFlags: flags, freezer }: Programs, seed: number): Promise<Run> =>
  onNewPostgres((connection) =>
    onBuiltServer({ file, flags, connection: addressOf(connection) }, async (at) => {
      const program = new AskedProgram(freezer)
      try {
        const freezing: Freezing = { ...at, meetings, seatCount, everyMs: freezeLoad.everyMs, seconds, warmUpSeconds: asked.warmUpSeconds ?? warmUpSeconds, seed }
        await program.ask('seat', freezing)
        const elsewhere = watchElsewhere()
        return { ...(await program.ask<Froze>('freeze', freezing)), busyElsewhere: elsewhere() }
      } finally {
        await program.stop()
      }
    }),
  )

/** Times in ms, from the sending of a withdrawal until another seat's screen was empty: all runs' samples together, all counts added up. */
export function freezeLine({ meetings, seats, seconds }: Pick<AskedFreeze, 'meetings' | 'seats' | 'seconds'>, runs: Run[]) {
  const all = runs.flatMap(({ freezes }) => freezes)
  const [frozenMs, toldMs] = [all.flatMap((freeze) => freeze.frozenMs), all.flatMap((freeze) => freeze.toldMs)]
  const news = { p50: rounded(percentile(toldMs, 0.5)), p95: rounded(percentile(toldMs, 0.95)), max: rounded(percentile(toldMs, 1)), samples: toldMs.length }
  const total = (of: (freeze: Freeze) => number) => all.reduce((sum, freeze) => sum + of(freeze), 0)
  const most = (of: (run: Run) => number | null) => runs.reduce<number | null>((worst, run) => (of(run) === null ? worst : Math.max(worst ?? 0, rounded(of(run) ?? 0))), null)
  return {
    load: 'freeze' as const,
    p50: rounded(percentile(frozenMs, 0.5)),
    p95: rounded(percentile(frozenMs, 0.95)),
    max: rounded(percentile(frozenMs, 1)),
    ratio: rounded(percentile(frozenMs, 0.5) / percentile(toldMs, 0.5)),
    overASecond: frozenMs.filter((ms) => ms > promisedMs + percentile(toldMs, 0.5)).length,
    news,
    untold: total((freeze) => freeze.untold),
    samples: frozenMs.length,
    withdrawals: all.length,
    unfrozen: total((freeze) => freeze.unfrozen),
    shownAfter: total((freeze) => freeze.shownAfter),
    inFlight: { done: total(({ inFlight }) => inFlight.done), refused: total(({ inFlight }) => inFlight.refused) },
    sentAfter: total((freeze) => freeze.sentAfter),
    acceptedAfter: total((freeze) => freeze.acceptedAfter),
    unanswered: total((freeze) => freeze.unanswered),
    otherwise: all.flatMap(({ otherwise }) => Object.entries(otherwise)).reduce<Record<string, number>>((sum, [why, count]) => ({ ...sum, [why]: (sum[why] ?? 0) + count }), {}),
    meetings,
    seats,
    seconds,
    runs: runs.length,
    generatorBusy: { cpu: most(({ busy }) => busy.cpu), loopDelayP99: most(({ busy }) => busy.loopDelayP99) },
    machine: { cores: coreCount(), node: process.versions.node, loadAverage: rounded(loadAverage()), busyElsewhere: most((run) => run.busyElsewhere) },
  }
}

/** Whether it came as soon as any other news does in the same run, on the same machine, and to nobody a second later than that. */
export const isInTime = ({ ratio, overASecond, untold, news }: Pick<ReturnType<typeof freezeLine>, 'ratio' | 'overASecond' | 'untold' | 'news'>): boolean => untold === 0 && news.samples > 0 && ratio <= worstRatio && overASecond === 0

/** Whether everything stopped everywhere. */
export const hasFrozen = (line: ReturnType<typeof freezeLine>): boolean =>
  line.acceptedAfter === 0 && line.unfrozen === 0 && line.shownAfter === 0 && line.unanswered === 0 && Object.keys(line.otherwise).length === 0 && line.samples > 0 && line.sentAfter > 0
