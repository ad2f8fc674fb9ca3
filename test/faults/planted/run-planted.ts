import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import type { Bug } from './bugs.ts'
import { planted } from './plant.ts'

const runIn = promisify(execFile)
/** So much without a word, and the bug is not found. */
const programs = {
  simulation: { file: 'simulation/simulate', args: ['--threads', '1', '--hours', '0', '--schedules', '150'] },
  races: { file: 'simulation/race', args: ['--times', '15'] },
  kill: { file: 'kill-server', args: ['--short', '--kills', '1'] },
}
export type Program = keyof typeof programs
type ByTest = Exclude<Bug['by'], { program: Program }>

/** `isWell`: it came to its end and found nothing. `wrong`: what it says first of what went wrong, and how to see it again. */
export type Ran = { isWell: boolean; wrong: { says: string; again: string } | null }

/** A program of faults with this bug in the product, or with none. */
export async function runProgram(bug: Bug | null, name: Program, seed: string): Promise<Ran> {
  const { file, args } = programs[name]
  const outDir = resolve('node_modules/.cache/sampratad', `planted-${process.pid}`)
  try {
    await build({ configFile: false, publicDir: false, logLevel: 'error', plugins: bug ? [planted(bug)] : [], ssr: { external: true }, build: { ssr: resolve(`test/faults/${file}.ts`), outDir, emptyOutDir: true, minify: false, target: 'node20', rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } } })
    const { stdout, code = 0 } = await runIn(process.execPath, [join(outDir, `${basename(file)}.mjs`), ...args, '--seed', seed], { timeout: 400_000 }).catch((error: { stdout: string; code: number | null }) => ({ stdout: error.stdout, code: error.code ?? 1 })) as { stdout: string; code?: number }
    const wrong = stdout.split('\n').find((line) => line.includes('"event":"wrong"'))
    if (wrong === undefined) return { isWell: code === 0, wrong: null }
    const { violations, again } = JSON.parse(wrong) as { violations: string[]; again: string }
    return { isWell: false, wrong: { says: String(violations[0]), again: again.slice(again.indexOf(' -- ') + 4) } }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

type Report = { testResults: { assertionResults: { status: string; fullName: string }[] }[] }
export type Tested = { failed: string[]; passed: string[] }

/** The tests of one file, of a product with this bug in it, or with none. */
export async function runTests(bug: Bug | null, { project, test }: Pick<ByTest, 'project' | 'test'>): Promise<Tested> {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-planted-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/faults/planted/planted.config.ts', '--root', '.', '--project', project, '--reporter=json', `--outputFile=${file}`, test]
    await runIn(process.execPath, args, { env: { ...process.env, PLANTED: bug?.name ?? 'nothing' }, timeout: 200_000, maxBuffer: 64 * 1024 * 1024 }).catch(() => undefined)
    const all = (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults.flatMap(({ assertionResults }) => assertionResults)
    const named = (wanted: string) => all.filter(({ status }) => status === wanted).map(({ fullName }) => fullName)
    return { failed: named('failed'), passed: named('passed') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
