import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem, errorCode } from './database-problem.ts'
import type { DatabaseUser } from './database-user.ts'

/** What the machine keeps for the database's own user when the checkout lies where that user may not pass. */
export const sharedPlace = '/var/lib/sampratad-db'

/** Makes the data folder when it is missing and gives its real path. Throws a DatabaseProblem when it can not be written. */
export function ownDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true })
    const folder = realpathSync(dataDir)
    const probe = join(folder, `.${randomUUID()}`)
    mkdirSync(probe)
    rmdirSync(probe)
    return folder
  } catch (error) {
    throw new DatabaseProblem(`The data folder ${dataDir} cannot be written (${errorCode(error) ?? 'unknown'}). Choose another with DATA_DIR.`)
  }
}

/** Where the cluster of this data folder lies: in it, or where its file `postgres-elsewhere` says. */
export function clusterOf(dataDir: string): string {
  const pointer = join(dataDir, 'postgres-elsewhere')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'postgres')
}

/**
 * Makes sure that the database's user can come to the cluster, and says where it lies. The data folder is opened for passing
 * through; folders above it are not ours to open, so below a closed one the cluster is kept in the shared place instead.
 */
export function reachableCluster(dataDir: string, user: DatabaseUser | null, log: (line: string) => void): string {
  const cluster = clusterOf(dataDir)
  if (!user) return cluster
  const { uid, mode } = statSync(dataDir)
  if (uid === 0) chmodSync(dataDir, mode | 0o011)
  if (cluster !== join(dataDir, 'postgres') || canPass(dataDir, user)) return cluster
  if (existsSync(cluster)) {
    throw new DatabaseProblem(`User ${user.uid}, who owns the database ${cluster}, may not pass a folder above it. Open it (chmod o+x), or move the data folder and set DATA_DIR.`)
  }
  const elsewhere = join(sharedPlace, 'data', randomUUID().slice(0, 8))
  openFolder(sharedPlace)
  openFolder(join(sharedPlace, 'data'))
  writeFileSync(join(dataDir, 'postgres-elsewhere'), `${elsewhere}\n`, { flush: true })
  log(`The database's own user may not enter ${dataDir}, so the database is kept in ${elsewhere}.`)
  return elsewhere
}

function openFolder(path: string): void {
  if (mkdirSync(path, { recursive: true })) chmodSync(path, 0o755)
}

function canPass(folder: string, user: DatabaseUser): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid: user.uid, gid: user.gid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
