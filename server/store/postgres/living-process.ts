import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { errorCode } from './database-problem.ts'

const hasProc = existsSync('/proc/self/stat')

/** The process lives, but the system does not say when it began. */
export const unknownMark = '?'

/**
 * When the process began, so that a process id used again is not taken for the old process; null when it does not live.
 * Linux: boot and ticks; other systems: what `ps` says.
 */
export function lifeMark(pid: number): string | null {
  if (!isAlive(pid)) return null
  if (!hasProc) return startedAccordingToPs(pid)
  const stat = readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return unknownMark
  // The name in parentheses may hold anything; state is the first field after it, start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return `${readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${fields[19] ?? ''}`
}

/** Ids of PostgreSQL processes that work in this cluster folder, whoever started them. */
export function postgresProcessesIn(cluster: string, recordedPid: number | null): number[] {
  if (hasProc) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
    return pids.filter((pid) => worksIn(pid, cluster) && lifeMark(pid) !== null)
  }
  if (recordedPid === null || !isAlive(recordedPid)) return []
  return ps(recordedPid, 'command').includes(cluster) ? [recordedPid] : []
}

/** By its working folder, which PostgreSQL keeps in the cluster; where that is hidden, by the folder on its command line. */
function worksIn(pid: number, cluster: string): boolean {
  const folder = linkOrNull(`/proc/${pid}/cwd`)
  if (folder !== null) return folder === cluster && basename(linkOrNull(`/proc/${pid}/exe`) ?? '').startsWith('postgres')
  const words = (readOrNull(`/proc/${pid}/cmdline`) ?? '').split('\0')
  return basename(words[0] ?? '') === 'postgres' && words[1] === '-D' && words[2] === cluster
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function startedAccordingToPs(pid: number): string {
  return process.platform === 'win32' ? unknownMark : ps(pid, 'lstart') || unknownMark
}

function ps(pid: number, column: 'command' | 'lstart'): string {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function linkOrNull(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
