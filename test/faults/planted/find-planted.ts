import { parseArgs } from 'node:util'
import { bugs, type Bug } from './bugs.ts'
import { standsIn } from './plant.ts'
import { runProgram, runTests } from './run-planted.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string', default: '1' }, short: { type: 'boolean', default: false } } })
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const secondsSince = (startedAt: number) => Number(((performance.now() - startedAt) / 1000).toFixed(1))

type Looked = { isFound: boolean; by: string; says: string | null; again?: string }

/** Found by the check that the list names. Another one that went wrong is told and is not enough. */
async function look(bug: Bug): Promise<Looked> {
  const { by } = bug
  if ('program' in by) {
    const { wrong } = await runProgram(bug, by.program, values.seed)
    return { isFound: wrong !== null && by.says.test(wrong.says), by: by.program, says: wrong?.says ?? null, ...(wrong && { again: wrong.again }) }
  }
  const { failed } = await runTests(bug, by)
  const named = failed.find((name) => name.includes(by.titled))
  return { isFound: named !== undefined, by: by.test, says: named ?? failed[0] ?? null }
}

/** The same without the bug, with the same seed: nothing goes wrong, and the test that is named passes. */
async function lookWithout({ by }: Bug): Promise<boolean> {
  if ('program' in by) return (await runProgram(null, by.program, values.seed)).isWell
  const { failed, passed } = await runTests(null, by)
  return failed.length === 0 && passed.some((name) => name.includes(by.titled))
}

const whatFinds = ({ by }: Bug): string => ('program' in by ? by.program : `${by.test} ${by.titled}`)
const isOurs = ({ name, by }: Bug) => (values.only === undefined ? !values.short || ('program' in by && name.startsWith('a ')) : name.includes(values.only))

const tried = bugs.filter(isOurs)
say({ event: 'begins', bugs: bugs.length, seed: Number(values.seed) })
const moved = bugs.filter((bug) => standsIn(bug) !== 1).map(({ name }) => name)
let missed = 0
let falseAlarms = 0
for (const one of new Map(tried.map((bug) => [whatFinds(bug), bug])).values()) {
  const startedAt = performance.now()
  const isQuiet = await lookWithout(one)
  if (!isQuiet) falseAlarms += 1
  say({ event: isQuiet ? 'quiet' : 'falseAlarm', without: whatFinds(one), seconds: secondsSince(startedAt) })
}
for (const bug of tried) {
  const startedAt = performance.now()
  const { isFound, ...found } = await look(bug)
  if (!isFound) missed += 1
  say({ event: isFound ? 'found' : 'missed', bug: bug.name, ...found, seconds: secondsSince(startedAt) })
}
say({ event: 'summary', tried: tried.length, missed, falseAlarms, moved })
process.exit(missed + falseAlarms + moved.length === 0 && tried.length > 0 ? 0 : 1)
