import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { build } from 'vite'
import { bugs, type Bug } from './bugs.ts'
import { planted, standsIn } from './plant.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string', default: '1' }, short: { type: 'boolean', default: false } } })
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const runIn = promisify(execFile)
/** So much without a word, and the bug is not found. */
const programs = {
  simulation: { file: 'simulate', args: ['--threads', '1', '--hours', '0', '--schedules', '150'] },
  races: { file: 'race', args: ['--times', '15'] },
}

type Found = { by: string; says: string; again?: string } | null

async function byProgram(bug: Bug, name: keyof typeof programs): Promise<Found> {
  const { file, args } = programs[name]
  const outDir = resolve('node_modules/.cache/sampratad', `planted-${process.pid}`)
  try {
    await build({ configFile: false, publicDir: false, logLevel: 'error', plugins: [planted(bug)], ssr: { external: true }, build: { ssr: resolve(`test/faults/simulation/${file}.ts`), outDir, emptyOutDir: true, minify: false, target: 'node20', rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } } })
    const { stdout } = await runIn(process.execPath, [join(outDir, `${file}.mjs`), ...args, '--seed', values.seed], { timeout: 200_000 }).catch((error: { stdout: string }) => error)
    const wrong = stdout.split('\n').find((line) => line.includes('"event":"wrong"'))
    if (wrong === undefined) return null
    const { violations, again } = JSON.parse(wrong) as { violations: string[]; again: string }
    return { by: name, says: String(violations[0]), again: again.slice(again.indexOf(' -- ') + 4) }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

type Report = { testResults: { assertionResults: { status: string; fullName: string }[] }[] }

async function byTest(bug: Bug, { project, test, titled }: Exclude<Bug['by'], string>): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-planted-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/faults/planted/planted.config.ts', '--root', '.', '--project', project, '--reporter=json', `--outputFile=${file}`, test]
    await runIn(process.execPath, args, { env: { ...process.env, PLANTED: bug.name }, timeout: 200_000, maxBuffer: 64 * 1024 * 1024 }).catch(() => undefined)
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status, fullName }) => status === 'failed' && fullName.includes(titled))
    return failed ? { by: test, says: failed.fullName } : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isOurs = ({ name, by }: Bug) => (values.only === undefined ? !values.short || (typeof by === 'string' && name.startsWith('a ')) : name.includes(values.only))

say({ event: 'begins', bugs: bugs.length, seed: Number(values.seed) })
const moved = bugs.filter((bug) => standsIn(bug) !== 1).map(({ name }) => name)
let missed = 0
for (const bug of bugs.filter(isOurs)) {
  const startedAt = performance.now()
  const found = typeof bug.by === 'string' ? await byProgram(bug, bug.by) : await byTest(bug, bug.by)
  if (!found) missed += 1
  say({ event: found ? 'found' : 'missed', bug: bug.name, ...found, seconds: Number(((performance.now() - startedAt) / 1000).toFixed(1)) })
}
say({ event: 'summary', tried: bugs.filter(isOurs).length, missed, moved })
process.exit(missed + moved.length === 0 ? 0 : 1)
