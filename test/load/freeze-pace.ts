import { parseArgs } from 'node:util'
import { builtForRun } from './built-run.ts'
import { freezeLoad, hasFrozen, isInTime, runFreeze } from './freeze-load.ts'

/** How soon a withdrawal empties every screen, beside any other news in the same run. `--short` is what `npm test` runs. */
const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } } })
const asked = values.short ? { meetings: 8, seats: 10, seconds: 4, warmUpSeconds: 1 } : { meetings: freezeLoad.meetings, seats: 10, seconds: 30 }

const programs = await builtForRun()
const line = await runFreeze({ ...asked, runs: 1, seed: Number(values.seed) }, programs, () => undefined)
process.stdout.write(`${JSON.stringify(line)}\n`)
process.exit(hasFrozen(line) && isInTime(line) ? 0 : 1)
