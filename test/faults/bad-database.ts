import { parseArgs } from 'node:util'
import { workLimitMs } from '#server/store/connection-pool.ts'
import { buildServer, removeBuilt } from './built-server.ts'
import { times } from './times.ts'
import { brokenOff, comesLate } from './whole-in-time.ts'
import { databaseRun, databaseTroubles, diskMb, type DatabaseTrouble } from './database-run.ts'
import { withDisk } from './full-disk.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    meetings: { type: 'string', default: '2' },
    only: { type: 'string' },
    /** Each trouble once, for every test run. */
    short: { type: 'boolean', default: false },
  },
})
const elsewhere = await withDisk(diskMb)
if (elsewhere !== null) process.exit(elsewhere)

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const rounds = values.short ? databaseTroubles.length : Number(values.rounds)
const seed = Number(values.seed)
const only = databaseTroubles.find((one) => one === values.only) as DatabaseTrouble | undefined
say({ event: 'begins', rounds, seed })
const file = await buildServer()
process.once('exit', () => removeBuilt(file))
try {
  const summary = await databaseRun({ file, rounds, seed, meetings: values.short ? 1 : Number(values.meetings), say, ...(only && { only }) })
  say({ event: 'summary', ...summary })
  const { halfOpen = times([]), ...told } = summary.wholeMs
  const late = [...comesLate(told, values.short), ...comesLate({ halfOpen }, values.short, workLimitMs)]
  const untried = summary.fullDiskTried ? [] : ['the full disk was not tried: start this as root, or where one may be root of a namespace of one’s own (unshare -Urm)']
  if (late.length + untried.length > 0) say({ event: 'wrong', violations: [...late, ...untried] })
  process.exit(summary.lost + summary.doubled + summary.diverged + summary.waiting + summary.readyWhileFull === 0 && summary.acknowledged > 0 && summary.isAlive && summary.stopMs !== null && late.length === 0 && untried.length === 0 ? 0 : 1)
} catch (error) {
  say({ ...brokenOff(error), seed })
  process.exit(1)
}
