import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseProblem } from './database-problem.ts'
import { postgresProcessesIn } from './living-process.ts'

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export type Postmaster = { pid: number; isReady: boolean }

/** Null when there is no such file, or it is not fully written yet. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : null
  } catch {
    return null
  }
}

/**
 * Stops a PostgreSQL that a killed server left running on this cluster: politely, then firmly. Call it only with the folder's lock
 * in hand. Throws a DatabaseProblem when it will not go.
 */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const living = (): number[] => postgresProcessesIn(cluster, readPostmaster(cluster)?.pid ?? null)
  const found = living()
  if (found.length > 0) await stopAll(cluster, found, living, log)
  forgetDeadPostmaster(cluster)
}

async function stopAll(cluster: string, found: number[], living: () => number[], log: (line: string) => void): Promise<void> {
  log('Stopping a database that an earlier server left running.')
  const postmaster = readPostmaster(cluster)?.pid
  // To the postmaster SIGINT means: end the sessions, write everything to disk, stop. Its children follow it.
  if (postmaster !== undefined && found.includes(postmaster)) signal(postmaster, 'SIGINT')
  if (await isGoneWithin(20_000, living)) return
  for (const harder of ['SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of living()) signal(pid, harder)
    if (await isGoneWithin(5_000, living)) return
  }
  throw new DatabaseProblem(`A database left running on ${cluster} (process ${living().join(', ')}) does not stop. End it by hand and start again.`)
}

/**
 * Nothing runs here any more, but the process id in these files may belong to somebody else by now, or to a dead child that nobody
 * has buried, and PostgreSQL would then refuse to start. Only Linux shows us all of the cluster's processes.
 */
function forgetDeadPostmaster(cluster: string): void {
  if (process.platform !== 'linux') return
  const left = readdirSync(cluster).filter((name) => name === 'postmaster.pid' || name.startsWith('.s.PGSQL.'))
  for (const name of left) rmSync(join(cluster, name), { force: true })
}

async function isGoneWithin(limitMs: number, living: () => number[]): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < limitMs; waitedMs += 50) {
    if (living().length === 0) return true
    await pause(50)
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It went by itself in the meantime.
  }
}
