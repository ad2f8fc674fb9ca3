import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildServer, removeBuilt } from './built-server.ts'
import { hasHaproxy } from './haproxy.ts'
import { brokenOff, comesLate } from './whole-in-time.ts'
import { happeningsOfARun, nodeRun } from './node-run.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    meetings: { type: 'string', default: '4' },
    /** `own` or `haproxy`; where it is not said, HAProxy when this machine has it. */
    balancer: { type: 'string' },
    /** A PostgreSQL server, with an empty database; else one of our own for this run. */
    database: { type: 'string' },
    /** A few rounds, for every test run: on nothing but Node and what npm brings. */
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

const happenings = values.short ? (['kill', 'rolling', 'cutLines'] as const) : happeningsOfARun
const rounds = values.short ? happenings.length : number(values.rounds, 'rounds')
const meetings = values.short ? 1 : number(values.meetings, 'meetings')
const seed = number(values.seed, 'seed')
const withHaproxy = !values.short && (values.balancer === undefined ? hasHaproxy() : values.balancer === 'haproxy')
say({ event: 'begins', rounds, seed, meetings, withHaproxy })
const file = values.server ? resolve(values.server) : await buildServer()
process.once('exit', () => removeBuilt(file))
const freezeLimitMs = 1_000
try {
  const summary = await nodeRun({ file, rounds, seed, meetings, withHaproxy, databaseUrl: values.database ?? null, happenings, say })
  say({ event: 'summary', ...summary })
  const isWell = summary.lost + summary.doubled + summary.diverged + summary.waiting + summary.saidLostWhenStopped === 0 && summary.acknowledged > 0
  const late = comesLate(summary.wholeAfterMs, values.short)
  if (late.length > 0) say({ event: 'wrong', violations: late })
  process.exit(isWell && summary.freezeMs.max <= freezeLimitMs && late.length === 0 ? 0 : 1)
} catch (error) {
  say(brokenOff(error))
  process.exit(1)
}
