import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { endAskedPrograms } from './asked-program.ts'
import { buildPrograms } from './built-programs.ts'
import { climb } from './climb.ts'
import { climbed, tableOf } from './climbed.ts'
import { openFilesLimit } from './machine.ts'

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

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

const whole = (name: string, given: string): number => {
  const read = Number(given)
  return Number.isInteger(read) && read > 0 ? read : fail(`--${name} is made of whole numbers above 0.`)
}
const [meetings, seatCount, seconds, times, seed] = (['meetings', 'seats', 'seconds', 'times', 'seed'] as const).map((name) => whole(name, values[name])) as [number, number, number, number, number]
const nodes = whole('nodes', values.nodes)
const spread = values.spread === 'near' || values.spread === 'apart' ? values.spread : fail('--spread is near or apart.')
const rates = values.rates.split(',').flatMap((rate) => Array.from({ length: times }, () => whole('rates', rate)))
const limit = openFilesLimit()
if (limit !== null && limit < meetings * seatCount + 200) fail(`This opens ${meetings * seatCount + 200} sockets in one process, and the machine allows ${limit} (ulimit -n).`)

const programs = await buildPrograms()
const server = await buildServer()
process.once('exit', () => {
  programs.remove()
  removeBuilt(server)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAskedPrograms)
const serverFlags = values['cpu-prof'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(values['cpu-prof'])}`]
try {
  const steps = await climb({ ...programs, server, serverFlags }, { ...(nodes > 1 && { nodes: { nodes, spread } }), meetings, seatCount, rates, seconds, warmUpSeconds: times > 1 ? 0 : 5, seed }, (step) => process.stderr.write(`${JSON.stringify(step)}\n`))
  const line = climbed(steps)
  process.stdout.write(`${tableOf(steps)}\n${JSON.stringify({ nodes, ...(nodes > 1 && { spread }), meetings, seats: seatCount, seconds, ...line })}\n`)
  process.exit(line.lost === 0 ? 0 : 1)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
