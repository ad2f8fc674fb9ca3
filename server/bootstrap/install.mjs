import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from './command.mjs'
import { step } from './progress.mjs'

const stampPath = (root) => join(root, 'node_modules', '.sampratad-install')
const here = `${process.platform} ${process.arch}`

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A package in the lock file that npm leaves out on this machine is optional; every other must lie there as locked. */
function holdsAll(lock, installed) {
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found === undefined ? entry.optional === true : found.version === entry.version && found.integrity === entry.integrity
  })
}

/**
 * In: the text of package-lock.json, of npm's own record of what it installed, and of our stamp (each may be undefined).
 * Out: why an install is needed, or undefined when all packages lie there.
 */
export function reasonToInstall({ lock, installed, stamp, machine = here }) {
  if (installed === undefined) return 'no packages yet'
  if (stamp !== undefined && stamp === stampFor(lock, machine)) return undefined
  if (stamp !== undefined && !stamp.startsWith(`${machine} `)) return 'packages are from another kind of machine'
  return holdsAll(JSON.parse(lock), JSON.parse(installed)) ? undefined : 'package-lock.json has changed'
}

export const stampFor = (lock, machine = here) => `${machine} ${createHash('sha256').update(lock).digest('hex')}`

/** Run by `npm start` we know which npm that was; else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** Installs the packages when they are missing or other than package-lock.json says. Throws CommandFailed when npm fails. */
export async function installWhatIsMissing(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const reason = reasonToInstall({ lock, installed: readOrNothing(join(root, 'node_modules', '.package-lock.json')), stamp: readOrNothing(stampPath(root)) })
  if (reason === undefined) return
  const [command, ...before] = npm()
  // Building needs dev packages, the database an optional one: asked for by name, whatever NODE_ENV or the user's settings leave out.
  const args = [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  await step(`Installing packages (${reason})`, () => mustRun(command, args, { cwd: root }))
  writeFileSync(stampPath(root), stampFor(lock))
}
