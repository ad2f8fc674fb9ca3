import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildServer, removeBuilt } from './built-server.ts'
import { killRun } from './kill-run.ts'
import { killRuns } from './kill-runs.ts'
import { brokenOff, comesLate } from './whole-in-time.ts'

const { values } = parseArgs({
  options: {
    /** So many in one run; where it is not said, the long form: 200 of the server, then 20 of the server and PostgreSQL; in the short form 4. */
    kills: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    meetings: { type: 'string', default: '4' },
    'with-database': { type: 'boolean', default: false },
    /** A few kills, for every test run. */
    short: { type: 'boolean', default: false },
    /** Another built server than today's: to see that what is wrong is noticed. */
    server: { type: 'string' },
  },
})
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const number = (given: string, name: string): number => {
  const read = Number(given)
  if (Number.isInteger(read) && read > 0) return read
  process.stderr.write(`--${name} is a whole number above 0.\n`)
  process.exit(2)
}

const isShort = values.short
const runs = killRuns({ isShort, kills: values.kills === undefined ? null : number(values.kills, 'kills'), withDatabase: values['with-database'] })
/** The command that shows it again. */
const again = ({ kills, withDatabase }: (typeof runs)[number]) => `npm run faults:kill -- ${isShort ? '--short' : `--meetings ${meetings}`} --kills ${kills}${withDatabase ? ' --with-database' : ''} --seed ${seed}`

const meetings = isShort ? 2 : number(values.meetings, 'meetings')
const seed = number(values.seed, 'seed')
say({ event: 'begins', runs, seed, meetings })
const file = values.server ? resolve(values.server) : await buildServer()
process.once('exit', () => removeBuilt(file))
let isWell = true
for (const run of runs) {
  try {
    const summary = await killRun({ file, ...run, seed, meetings, say })
    say({ event: 'summary', ...summary })
    const late = comesLate({ start: summary.wholeAfterReadyMs }, isShort)
    if (late.length > 0) say({ event: 'wrong', violations: late, again: again(run) })
    isWell &&= summary.lost + summary.doubled + summary.diverged + summary.waiting === 0 && summary.acknowledged > 0 && late.length === 0
  } catch (error) {
    isWell = false
    say({ ...brokenOff(error), again: again(run) })
  }
}
process.exit(isWell ? 0 : 1)
