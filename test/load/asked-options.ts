import { openFilesLimit } from './machine.ts'

/** Ends the program before it has begun, with a line that says why. */
export function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

/** A whole number of the command line; whoever gives another is told. */
export function wholeNumber(name: string, given: string, least = 1, most = 100_000_000): number {
  const read = Number(given)
  return Number.isInteger(read) && read >= least && read <= most ? read : fail(`--${name} is a whole number from ${least} to ${most}.`)
}

/** What a program has open anyway. */
const openAnyway = 200

/** Ends the program where this machine does not allow one process so many sockets. */
export function needSockets(sockets: number): void {
  const [needed, limit] = [sockets + openAnyway, openFilesLimit()]
  if (limit !== null && limit < needed) fail(`The load opens ${needed} sockets in one process, and this machine allows ${limit}. Raise it (ulimit -n ${needed}), or ask for fewer with --meetings.`)
}
