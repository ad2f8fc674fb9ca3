import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildServer, removeBuilt } from './built-server.ts'
import { killRun } from './kill-run.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
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

const kills = values.short ? 4 : number(values.kills, 'kills')
const meetings = values.short ? 2 : number(values.meetings, 'meetings')
const seed = number(values.seed, 'seed')
const withDatabase = values['with-database']
say({ event: 'begins', kills, seed, meetings, withDatabase })
const file = values.server ? resolve(values.server) : await buildServer()
process.once('exit', () => removeBuilt(file))
try {
  const summary = await killRun({ file, kills, seed, meetings, withDatabase, say })
  say({ event: 'summary', ...summary })
  process.exit(summary.lost + summary.doubled + summary.diverged + summary.waiting === 0 && summary.acknowledged > 0 ? 0 : 1)
} catch (error) {
  say({ event: 'failed', why: (error as Error).message })
  process.exit(1)
}
