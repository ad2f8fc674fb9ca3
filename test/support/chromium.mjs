import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { CommandFailed, mustRun } from '../../server/bootstrap/command.mjs'
import { step } from '../../server/bootstrap/progress.mjs'
import { searchChromium, waysToInstall } from './chromium-search.mjs'

const require = createRequire(import.meta.url)
const isRoot = process.getuid?.() === 0
const none = 'No Chromium found. Install one, or say where it is with CHROMIUM=/path/to/chromium, and run the command again.'

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

function playwrights() {
  const path = require('playwright-core').chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

const works = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** By `mayBeWindowless`: looked for once a process. */
const found = new Map()

/** Out: the path of a Chromium on this machine, or undefined. Throws when CHROMIUM names one that does not start. */
export function findChromium({ mayBeWindowless = false } = {}) {
  if (!found.has(mayBeWindowless)) {
    const path = searchChromium({ env: process.env, onPath, playwrights, works }, mayBeWindowless)
    if (path === undefined) return undefined
    found.set(mayBeWindowless, path)
  }
  return found.get(mayBeWindowless)
}

const osRelease = () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')

/** As findChromium, and installs one when there is none, saying so. When every way fails it throws one clear line, with `output`: what was tried. */
export async function ensureChromium() {
  if (findChromium()) return findChromium()
  const playwrightCli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  const said = []
  for (const { what, commands } of waysToInstall({ isRoot, osRelease: osRelease(), playwrightCli, node: process.execPath })) {
    try {
      await step(what, async () => {
        for (const { command, args, env } of commands) await mustRun(command, args, { env })
      })
    } catch (error) {
      said.push(error instanceof CommandFailed ? error.output.trim() : String(error))
    }
    if (findChromium()) return findChromium()
  }
  throw Object.assign(new Error(none), { output: [...said, none].join('\n') })
}

/** What playwright-core's `chromium.launch` needs here. `asWindow`: for pages in frames of another site. Throws when there is no Chromium: run `npm test` once, which installs one. */
export function launchOptions({ asWindow = false } = {}) {
  const executablePath = findChromium({ mayBeWindowless: !asWindow })
  if (executablePath === undefined) throw new Error(none)
  return {
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}
