import { parseArgs } from 'node:util'
import { fail, needSockets, wholeNumber } from './asked-options.ts'
import { builtForRun } from './built-run.ts'
import { climb } from './climb.ts'
import { climbed, soakFaults, tableOf } from './climbed.ts'

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '1000' },
    seats: { type: 'string', default: '10' },
    /** Commands a second in all, step by step. */
    rates: { type: 'string', default: '100,200,300,400,500,600,800,1000,1250,1500' },
    seconds: { type: 'string', default: '20' },
    /** Each rate so many times: a soak is one rate, many times. */
    times: { type: 'string', default: '1' },
    /** More than one: behind HAProxy, the sockets of a meeting on one node (`near`) or each on the next (`apart`). */
    nodes: { type: 'string', default: '1' },
    spread: { type: 'string', default: 'near' },
    seed: { type: 'string', default: '20261129' },
    'cpu-prof': { type: 'string' },
  },
})

const [meetings, seatCount, seconds, times, seed] = (['meetings', 'seats', 'seconds', 'times', 'seed'] as const).map((name) => wholeNumber(name, values[name])) as [number, number, number, number, number]
const nodes = wholeNumber('nodes', values.nodes)
const spread = values.spread === 'near' || values.spread === 'apart' ? values.spread : fail('--spread is near or apart.')
const rates = values.rates.split(',').flatMap((rate) => Array.from({ length: times }, () => wholeNumber('rates', rate)))
// A balancer holds two for each seat.
needSockets(meetings * seatCount * (nodes > 1 ? 2 : 1))

const programs = await builtForRun({ cpuProf: values['cpu-prof'] })
try {
  const steps = await climb(programs, { ...(nodes > 1 && { nodes: { nodes, spread } }), meetings, seatCount, rates, seconds, warmUpSeconds: times > 1 ? 0 : 5, seed }, (step) => process.stderr.write(`${JSON.stringify(step)}\n`))
  const line = climbed(steps)
  const wrong = times > 1 && rates.every((rate) => rate === rates[0]) ? soakFaults(steps, rates.length) : []
  process.stdout.write(`${tableOf(steps)}\n${JSON.stringify({ nodes, ...(nodes > 1 && { spread }), meetings, seats: seatCount, seconds, ...line, wrong })}\n`)
  process.exit(line.lost === 0 && wrong.length === 0 ? 0 : 1)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
