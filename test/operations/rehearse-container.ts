import { spawn, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#test/support/free-port.ts'
import { root, stages, valuesOf, type Stage } from './container-file.ts'

/** Nothing of the settings that this program itself was started with. */
const bare = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
const say = (line: string) => process.stdout.write(`${line}\n`)
const house = mkdtempSync(join(tmpdir(), 'sampratad-container-'))
const folderOf = (name: string, path = '') => join(house, name, path)
/** What git has, as the build would be given it. */
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)

function copy(stage: Stage, words: string[], from: string | undefined) {
  const to = folderOf(stage.name, '/app')
  if (from !== undefined) return cpSync(folderOf(from, words[0] ?? ''), join(to, words[1] ?? ''), { recursive: true, verbatimSymlinks: true })
  const wanted = words[0] === '.' ? files : words.slice(0, -1)
  for (const name of wanted) cpSync(join(root, name), join(to, name))
}

/** Does what the steps say, in a folder for each stage. What concerns users and folders of the image itself is left out, and said. */
function make(stage: Stage) {
  mkdirSync(folderOf(stage.name, '/app'), { recursive: true })
  for (const { does, words, flags, rest } of stage.steps) {
    if (does === 'COPY') copy(stage, words, flags['from'])
    else if (does === 'RUN' && rest.startsWith('npm ')) execFileSync('sh', ['-c', `${rest} --prefer-offline`], { cwd: folderOf(stage.name, '/app'), env: bare, stdio: ['ignore', 2, 2] })
    else if (does === 'RUN') say(`not done here: RUN ${rest}`)
  }
  say(`stage ${stage.name}: made`)
}

const all = stages()
const last = all.at(-1)!
try {
  for (const stage of all) make(stage)
  const port = await freePort()
  const [command = 'node', ...parts] = JSON.parse(last.steps.find(({ does }) => does === 'CMD')?.rest ?? '[]') as string[]
  const settings = { ...valuesOf(last, 'ENV'), HOST: '127.0.0.1', PORT: String(port), DATA_DIR: folderOf('data') }
  const server = spawn(command, parts, { cwd: folderOf(last.name, '/app'), env: { ...bare, ...settings }, stdio: ['ignore', 2, 2] })
  const probe = last.steps.find(({ does }) => does === 'HEALTHCHECK')?.rest.replace(/^.*CMD /, '').replaceAll('3978', String(port)) ?? '[]'
  const [checker = '', ...checked] = JSON.parse(probe) as string[]
  for (let tries = 0; tries < 60; tries += 1) {
    const [code] = (await once(spawn(checker, checked), 'exit')) as [number | null]
    if (code === 0) {
      say(`healthy on port ${port} after ${tries} tries`)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (tries === 59) throw new Error('it never said that it is ready')
  }
  // As an operator does: a backup beside the running server, put back into an empty folder, and a register.
  const beside = (name: string, parts: string[], more: Record<string, string> = {}) => say(execFileSync(command, [join('dist/commands', `${name}.js`), ...parts], { cwd: folderOf(last.name, '/app'), env: { ...bare, ...settings, ...more }, encoding: 'utf8' }).trim())
  beside('backup', [folderOf('backup')])
  beside('audit-verify', [])
  beside('register', [folderOf('register.html')])
  server.kill('SIGTERM')
  const [code] = (await once(server, 'exit')) as [number | null]
  say(`stopped with ${code}`)
  cpSync(folderOf('data', 'master.key'), folderOf('empty', 'master.key'))
  beside('restore', [`${folderOf('backup')}.content.gz`, `${folderOf('backup')}.keys.gz`], { DATA_DIR: folderOf('empty') })
} finally {
  rmSync(house, { recursive: true, force: true })
}
