import { parseArgs } from 'node:util'
import { waitsLonger } from './beside-others.ts'
import { buildServer, removeBuilt } from './built-server.ts'
import { slowRun } from './slow-run.ts'

const { values } = parseArgs({
  options: {
    /** So long alone, and so long beside them. */
    seconds: { type: 'string', default: '120' },
    readers: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** For every test run. */
    short: { type: 'boolean', default: false },
  },
})
/** What the process may hold more than before (MB), with so many readers: what waits for each, and what the work itself takes. */
const memoryLimitMb = (readers: number) => readers * 2 + 150

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const seconds = values.short ? 6 : Number(values.seconds)
const readers = values.short ? 30 : Number(values.readers)
const seed = Number(values.seed)
say({ event: 'begins', seed, seconds, readers })
const file = await buildServer()
process.once('exit', () => removeBuilt(file))
try {
  const summary = await slowRun({ file, seconds, readers, seed, say })
  const grewMb = summary.memoryPeakMb - summary.memoryBeforeMb
  const wrong = [...waitsLonger(summary.aloneMs, summary.besideMs), ...(grewMb <= memoryLimitMb(readers) ? [] : [`memory grew by ${grewMb} MB, where ${memoryLimitMb(readers)} is the most`])]
  say({ event: 'summary', ...summary, wrong })
  process.exit(summary.lost + summary.doubled + summary.waiting + summary.timesLost === 0 && summary.acknowledged > 0 && wrong.length === 0 ? 0 : 1)
} catch (error) {
  say({ event: 'failed', seed, why: (error as Error).message })
  process.exit(1)
}
