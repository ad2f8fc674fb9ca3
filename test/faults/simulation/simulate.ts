import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { runOf, sumOf, type Kind, type Run } from './runs.ts'

const { values } = parseArgs({
  options: {
    /** Meetings of an hour. */
    hours: { type: 'string', default: '1000' },
    /** Minutes and a half in which 2 to 12 people do everything at once. */
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** As much as fits into every test run. */
    short: { type: 'boolean', default: false },
    threads: { type: 'string', default: '2' },
  },
})
type Share = { kind: Kind; from: number; to: number }
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

/** Until something is wrong: the seed of that run alone shows it again. */
async function work(shares: Share[]) {
  for (const { kind, from, to } of shares) {
    for (let seed = from; seed < to; seed += 1) {
      const run = await runOf(kind, seed)
      parentPort?.postMessage(run)
      if (run.violations.length > 0) return
    }
  }
}

function inThread(shares: Share[], take: (run: Run) => void): Promise<void> {
  const worker = new Worker(process.argv[1]!, { workerData: shares })
  worker.on('message', take)
  return new Promise((resolve, reject) => void worker.once('error', reject).once('exit', () => resolve()))
}

async function main() {
  const [hours, schedules, threads, seed] = [values.short ? 40 : Number(values.hours), values.short ? 100 : Number(values.schedules), Number(values.threads), Number(values.seed)]
  const startedAt = performance.now()
  say({ event: 'begins', hours, schedules, seed })
  const runs: Run[] = []
  const part = (all: number, index: number) => seed + Math.floor((all * index) / threads)
  const sharesOf = (index: number): Share[] => [{ kind: 'schedule', from: part(schedules, index), to: part(schedules, index + 1) }, { kind: 'hour', from: part(hours, index), to: part(hours, index + 1) }]
  const take = (run: Run) => {
    runs.push(run)
    if (run.violations.length > 0) say({ event: 'wrong', kind: run.kind, again: `npm run faults:sim -- --threads 1 ${run.kind === 'hour' ? '--hours 1 --schedules 0' : '--hours 0 --schedules 1'} --seed ${run.seed}`, violations: run.violations })
  }
  await Promise.all(Array.from({ length: threads }, (_, index) => inThread(sharesOf(index), take)))
  const violations = runs.reduce((sum, run) => sum + run.violations.length, 0)
  for (const kind of ['hour', 'schedule'] as const) say({ event: 'summary', kind, ...sumOf(runs.filter((run) => run.kind === kind)) })
  say({ event: 'ends', seed, seconds: Math.round((performance.now() - startedAt) / 1000), violations })
  process.exit(violations === 0 && runs.length === hours + schedules && sumOf(runs).acknowledged > 0 ? 0 : 1)
}

if (isMainThread) await main()
else await work(workerData as Share[])
