import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { DatabaseProblem } from './database-problem.ts'

/** Who the database runs as. */
export type DatabaseUser = { uid: number; gid: number }

const userName = 'sampratad-db'

/**
 * PostgreSQL refuses to run as root, so root runs it as the owner of an existing cluster, else as a system user made for it.
 * Null for an ordinary user, who runs it as themselves. Throws a DatabaseProblem when the user can not be made.
 */
export function databaseUser(cluster: string): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return existingUser() ?? madeUser()
}

function existingUser(): DatabaseUser | null {
  const uid = numberFrom('id', ['-u', userName])
  const gid = numberFrom('id', ['-g', userName])
  return uid === null || gid === null ? null : { uid, gid }
}

function madeUser(): DatabaseUser {
  try {
    const place = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
    execFileSync('useradd', ['--system', '--user-group', ...place, userName], { stdio: 'ignore' })
  } catch {
    // Somebody else may have made it in the same moment; what counts is whether it is there.
  }
  const made = existingUser()
  if (!made) throw new DatabaseProblem(`PostgreSQL does not run as root and the user ${userName} could not be made. Make it (useradd --system ${userName}), start as an ordinary user, or set DATABASE_URL.`)
  return made
}

function numberFrom(command: string, words: string[]): number | null {
  try {
    return Number(execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim())
  } catch {
    return null
  }
}
