import { parseArgs } from 'node:util'
import { raceOf, races, type RaceKind } from './races.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, only: { type: 'string' }, short: { type: 'boolean', default: false } } })
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const times = values.short ? 25 : Number(values.times)
const from = Number(values.seed)
const kinds = (Object.keys(races) as RaceKind[]).filter((kind) => values.only === undefined || kind === values.only)

say({ event: 'begins', times, seed: from, kinds })
const startedAt = performance.now()
let isWell = true
for (const kind of kinds) {
  const sum = { before: 0, after: 0, violations: 0 }
  for (let seed = from; seed < from + times; seed += 1) {
    const { before, after, violations } = await raceOf(kind, seed)
    sum.before += before
    sum.after += after
    sum.violations += violations.length
    if (violations.length > 0) say({ event: 'wrong', kind, again: `npm run faults:races -- --only ${kind} --times 1 --seed ${seed}`, violations })
  }
  // Where none was in time, or none too late, nothing was raced.
  isWell &&= sum.violations === 0 && (times < 20 || (sum.before > 0 && sum.after > 0))
  say({ event: 'raced', kind, times, ...sum })
}
say({ event: 'summary', seed: from, seconds: Math.round((performance.now() - startedAt) / 1000), isWell })
process.exit(isWell ? 0 : 1)
