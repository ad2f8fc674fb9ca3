import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { endAskedPrograms } from './asked-program.ts'
import { buildPrograms } from './built-programs.ts'
import { freezeLoad, hasFrozen, isInTime, runFreeze } from './freeze-load.ts'
import { loads, runLoad } from './loads.ts'
import { openFilesLimit } from './machine.ts'
import { leastSeats, mostSeats } from './planned-meeting.ts'
import type { LoadName } from './report.ts'

const { values } = parseArgs({
  options: {
    /** `storm`, `workingDay` or `freeze`; all of them without it. */
    load: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    meetings: { type: 'string' },
    seats: { type: 'string', default: '10' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20261124' },
    /** Where the server's processor profile is written (one .cpuprofile per run). */
    'cpu-prof': { type: 'string' },
    /** Another built server than today's. */
    server: { type: 'string' },
  },
})

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

function number(name: string, given: string, least = 1, most = 100_000_000): number {
  const read = Number(given)
  return Number.isInteger(read) && read >= least && read <= most ? read : fail(`--${name} is a whole number from ${least} to ${most}.`)
}

const names = [...(Object.keys(loads) as LoadName[]), 'freeze' as const]
const chosen = names.filter((name) => values.load === undefined || values.load === name)
if (chosen.length === 0) fail(`--load is one of ${names.join(', ')}.`)
const seats = number('seats', values.seats, leastSeats, mostSeats)
const meetingsOf = (name: (typeof names)[number]) => (values.meetings === undefined ? { ...loads, freeze: freezeLoad }[name].meetings : number('meetings', values.meetings))
/** A socket each, and what a program has open anyway. */
const needed = Math.max(...chosen.map(meetingsOf)) * seats + 200
const limit = openFilesLimit()
if (limit !== null && limit < needed) fail(`The load opens ${needed} sockets in one process, and this machine allows ${limit}. Raise it (ulimit -n ${needed}), or ask for fewer with --meetings.`)

const programs = await buildPrograms()
const server = values.server === undefined ? await buildServer() : resolve(values.server)
process.once('exit', () => {
  programs.remove()
  removeBuilt(server)
})
const serverFlags = values['cpu-prof'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(values['cpu-prof'])}`]
// The database and the server are stopped, and their files removed, also when we are told to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAskedPrograms)
let isSound = true
try {
  for (const load of chosen) {
    const asked = { meetings: meetingsOf(load), seats, seconds: number('seconds', values.seconds), runs: number('runs', values.runs), seed: number('seed', values.seed) }
    const onRun = (run: object) => void process.stderr.write(`${JSON.stringify(run)}\n`)
    const all = { ...programs, server, serverFlags }
    const line = load === 'freeze' ? await runFreeze(asked, all, onRun) : await runLoad({ load, ...asked }, all, onRun)
    process.stdout.write(`${JSON.stringify(line)}\n`)
    isSound &&= line.load === 'freeze' ? hasFrozen(line) && isInTime(line) : line.lost === 0 && line.bare.lost === 0 && line.refused === 0 && line.missed === 0 && line.samples > 0
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
process.exit(isSound ? 0 : 1)
