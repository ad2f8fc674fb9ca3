import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { exposedInLines } from './exposed-lines.ts'
import { givenPeriod } from './given-period.ts'
import { readSign } from './identity/staff-sign-in.ts'
import { onDatabase } from './on-database.ts'
import { exposedIn } from './store/exposed.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Who was exposed: what was opened or written in a period, and what could have been read, without any word of it. */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' }, by: { type: 'string' } } })
  const asked = { ...givenPeriod(values.from, values.to), by: values.by ?? null }
  if (asked.by !== null && (!asked.by.includes(' ') || readSign(asked.by) === null)) throw new Error('Say --by as the log does: "staff account …" or "administrator account …" with the signs that stand in the lines without --by, "administrator key ID", or "staff NAME" with what the key was made for.')
  const found = await onDatabase(readConfig(process.env), (pool) => exposedIn(pool, asked))
  if (!found.isKnown) throw new Error(`The log has no line by ${asked.by}. See the lines without --by.`)
  for (const line of exposedInLines(found, asked)) say(line)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
