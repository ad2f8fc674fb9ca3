import { parseArgs } from 'node:util'
import { silenceLimitMs } from '#client/live/line.ts'
import { buildServer, removeBuilt } from './built-server.ts'
import { troubles } from './chaos-proxy.ts'
import { brokenOff, comesLate } from './whole-in-time.ts'
import { lineRun, promisedMs } from './line-run.ts'

const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    meetings: { type: 'string', default: '3' },
    /** Each trouble once, for every test run. */
    short: { type: 'boolean', default: false },
  },
})
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const cuts = values.short ? troubles.length : Number(values.cuts)
const meetings = values.short ? 1 : Number(values.meetings)
const seed = Number(values.seed)
say({ event: 'begins', cuts, seed, meetings, promisedMs })
const file = await buildServer()
process.once('exit', () => removeBuilt(file))
try {
  const summary = await lineRun({ file, cuts, seed, meetings, say })
  say({ event: 'summary', ...summary })
  // Of a line that was ended both sides are told; of any other silence alone tells.
  const late = [...comesLate({ 'lines were ended': summary.wholeAfterMs.ended }, values.short), ...comesLate({ 'lines fell silent': summary.wholeAfterMs.silent }, values.short, silenceLimitMs)]
  if (late.length > 0) say({ event: 'wrong', violations: late })
  process.exit(summary.lost + summary.doubled + summary.diverged + summary.late === 0 && summary.acknowledged > 0 && late.length === 0 ? 0 : 1)
} catch (error) {
  say({ ...brokenOff(error), seed })
  process.exit(1)
}
