import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { DatabaseProblem, errorCode } from './database-problem.ts'
import type { DatabaseUser } from './database-user.ts'

export const superuser = 'sampratad'

const run = promisify(execFile)

/** PostgreSQL's programs get nothing of our environment: `PG…` and `LC_…` there would change what they do. */
export const bareEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** The password of the database's only role, in a file only its owner can read; made on first use. */
export function databasePassword(dataDir: string): string {
  const path = join(dataDir, 'database-password')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new DatabaseProblem(`${path} cannot be read (${errorCode(error) ?? 'unknown'}). Start as the user who owns it.`)
  }
  const password = randomBytes(24).toString('base64url')
  writeFileSync(path, password, { mode: 0o600, flag: 'wx', flush: true })
  return password
}

/** Says in one line why an existing cluster can not be opened by these programs and this user; null when it can, or is not there. */
export function whyClusterIsUnusable(cluster: string, binaries: Binaries, dataDir: string): string | null {
  if (!existsSync(cluster)) return null
  try {
    accessSync(cluster, constants.R_OK | constants.X_OK)
  } catch {
    return `The database ${cluster} belongs to another user. Start as that user or as root, or choose another folder with DATA_DIR.`
  }
  if (!existsSync(join(dataDir, 'database-password'))) return `The file database-password is missing in ${dataDir}, so the database there cannot be opened. Put it back, or choose another folder with DATA_DIR.`
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = binaries.version.split('.')[0] ?? ''
  return made === ours ? null : `The database ${cluster} was made by PostgreSQL ${made} and this program brings ${ours}. Dump it with ${made} and load it anew.`
}

/** Makes an empty cluster. It gets its name only when it is whole, so a start cut short leaves nothing half-made to trip on. */
export async function makeCluster(cluster: string, binaries: Binaries, user: DatabaseUser | null, password: string): Promise<void> {
  const drafts = `${basename(cluster)}.making-`
  const draft = mkdtempSync(join(dirname(cluster), drafts))
  const passwordFile = join(draft, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const made = join(draft, 'cluster')
  mkdirSync(made)
  chmodSync(made, 0o700)
  if (user) for (const path of [draft, passwordFile, made]) chownSync(path, user.uid, user.gid)
  const access = ['-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    await run(join(binaries.home, 'bin', 'initdb'), ['-D', made, ...access, ...language, '--no-instructions'], { ...(user ?? {}), cwd: '/', env: bareEnvironment })
    renameSync(made, cluster)
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').find((line) => line.startsWith('initdb: '))
    throw new DatabaseProblem(`The database could not be made in ${dirname(cluster)}: ${said ?? (error as Error).message}`)
  } finally {
    await clearDrafts(dirname(cluster), drafts)
  }
}

/** Also those of starts cut short. An initdb that outlived its server may still write in one, until it finds its files gone. */
async function clearDrafts(folder: string, drafts: string): Promise<void> {
  for (const name of readdirSync(folder).filter((found) => found.startsWith(drafts))) {
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  }
}
