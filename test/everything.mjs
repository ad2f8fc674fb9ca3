import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhatIsStale } from '../server/bootstrap/build.mjs'
import { run } from '../server/bootstrap/command.mjs'
import { endWhenLeft } from '../server/bootstrap/held-run.mjs'
import { installWhatIsMissing } from '../server/bootstrap/install.mjs'
import { inSeconds } from '../server/bootstrap/progress.mjs'
import { root } from '../server/bootstrap/repository-root.mjs'
import { countVitest, verdict } from './support/count-results.mjs'

endWhenLeft()
const mayInstall = !process.argv.includes('--no-bootstrap')
const reports = mkdtempSync(join(tmpdir(), 'sampratad-test-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
const minutes = 60_000
const counts = []

/** Writes the line of a step, and what it said if it failed; remembers what it counted. */
function tell(name, startedAt, { passed, failed, output }) {
  counts.push({ passed, failed })
  const tests = passed + failed > 1 ? `, ${passed} of ${passed + failed} tests` : ''
  console.log(`${failed === 0 ? 'ok' : 'FAILED'} ${name} ${inSeconds(Date.now() - startedAt)}${tests}`)
  if (failed > 0) console.log(output.trim())
}

const packaged = (path) => join(root, 'node_modules', path)

/** A step that is one program: it counts as one. */
async function program(name, args, timeoutMs = 10 * minutes) {
  const startedAt = Date.now()
  const { code, output } = await run(process.execPath, args, { cwd: root, timeoutMs })
  const said = code === 0 ? output : `${output}\n${name} ended with ${code}`
  tell(name, startedAt, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: said })
}

/** A step of ours that throws when it fails, with `output` where there is more to say than the message. */
async function work(name, doIt) {
  const startedAt = Date.now()
  try {
    await doIt()
    tell(name, startedAt, { passed: 1, failed: 0, output: '' })
    return true
  } catch (error) {
    tell(name, startedAt, { passed: 0, failed: 1, output: error.output ?? String(error.stack) })
    return false
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

async function vitest(name, projects, timeoutMs) {
  const startedAt = Date.now()
  const report = join(reports, `${name}.json`)
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await run(process.execPath, [packaged('vitest/vitest.mjs'), ...args], { cwd: root, timeoutMs })
  const { passed, failed, remarks } = countVitest(readReport(report), code)
  tell(name, startedAt, { passed, failed, output: [output, ...remarks].join('\n') })
}

/** Each `faults:…` of package.json, in its short form, two at a time: most of what they do is wait. The freeze measures, so it has the machine to itself. */
async function faults() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const waiting = Object.entries(scripts).filter(([name]) => name.startsWith('faults:'))
  const short = ([name, command]) => program(name, [...command.split(' ').slice(1), '--short'], 5 * minutes)
  const oneByOne = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await short(next)
  }
  const alone = waiting.findIndex(([name]) => name === 'faults:freeze')
  const measured = alone === -1 ? [] : waiting.splice(alone, 1)
  for (const one of measured) await short(one)
  await Promise.all([oneByOne(), oneByOne()])
}

async function findBrowser() {
  const { ensureChromium, findChromium } = await import('./support/chromium.mjs')
  const found = mayInstall ? await ensureChromium() : findChromium()
  if (!found) throw new Error('No Chromium found: `npm test` installs one.')
}

async function findPoppler() {
  const { ensurePoppler, hasPoppler } = await import('./support/poppler.mjs')
  if (mayInstall) return ensurePoppler()
  if (!hasPoppler()) throw new Error('No poppler-utils found: `npm test` installs them.')
}

async function everything() {
  if (mayInstall && !(await work('install', () => installWhatIsMissing(root)))) return
  await work('chromium', findBrowser)
  await work('poppler', findPoppler)
  await work('build', () => buildWhatIsStale(root))
  await Promise.all([
    program('lint', [packaged('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
    program('types', [packaged('typescript-native/bin/tsc'), '--noEmit']),
  ])
  await Promise.all([
    program('imports', [packaged('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'server', 'client', 'manifest', 'test']),
    program('size', ['test/size.mjs']),
  ])
  await vitest('unit', ['pure', 'served', 'unit'], 20 * minutes)
  await faults()
  await vitest('browser', ['browser'], 22 * minutes)
}

try {
  await everything()
} catch (error) {
  tell('test run', Date.now(), { passed: 0, failed: 1, output: String(error.stack) })
}
const { line, code } = verdict(counts)
console.log(line)
process.exit(code)
