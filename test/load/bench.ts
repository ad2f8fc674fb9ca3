import { parseArgs } from 'node:util'
import { fail, needSockets, wholeNumber } from './asked-options.ts'
import { builtForRun } from './built-run.ts'
import { freezeLoad, hasFrozen, isInTime, runFreeze } from './freeze-load.ts'
import { loads, runLoad } from './loads.ts'
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

const names = [...(Object.keys(loads) as LoadName[]), 'freeze' as const]
const chosen = names.filter((name) => values.load === undefined || values.load === name)
if (chosen.length === 0) fail(`--load is one of ${names.join(', ')}.`)
const seats = wholeNumber('seats', values.seats, leastSeats, mostSeats)
const meetingsOf = (name: (typeof names)[number]) => (values.meetings === undefined ? { ...loads, freeze: freezeLoad }[name].meetings : wholeNumber('meetings', values.meetings))
needSockets(Math.max(...chosen.map(meetingsOf)) * seats)

const programs = await builtForRun({ server: values.server, cpuProf: values['cpu-prof'] })
let isSound = true
try {
  for (const load of chosen) {
    const asked = { meetings: meetingsOf(load), seats, seconds: wholeNumber('seconds', values.seconds), runs: wholeNumber('runs', values.runs), seed: wholeNumber('seed', values.seed) }
    const onRun = (run: object) => void process.stderr.write(`${JSON.stringify(run)}\n`)
    const line = load === 'freeze' ? await runFreeze(asked, programs, onRun) : await runLoad({ load, ...asked }, programs, onRun)
    process.stdout.write(`${JSON.stringify(line)}\n`)
    isSound &&= line.load === 'freeze' ? hasFrozen(line) && isInTime(line) : line.lost === 0 && line.bare.lost === 0 && line.refused === 0 && line.missed === 0 && line.samples > 0
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
process.exit(isSound ? 0 : 1)
