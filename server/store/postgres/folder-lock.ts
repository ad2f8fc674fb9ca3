import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem, errorCode } from './database-problem.ts'
import { lifeMark, unknownMark } from './living-process.ts'

type Holder = { pid: number; mark: string; token: string }

/**
 * Takes the data folder for this process and gives back how to let it go. A lock left by a process that no longer lives,
 * also one killed with -9 whose id is used again, is taken over. Throws a DatabaseProblem when a living server has the folder.
 */
export function takeFolder(dataDir: string): () => void {
  const path = join(dataDir, 'server.lock')
  const mine: Holder = { pid: process.pid, mark: lifeMark(process.pid) ?? unknownMark, token: randomUUID() }
  const draft = `${path}.${mine.token}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 })
  try {
    while (!placed(draft, path)) {
      const holder = readHolder(path)
      if (holder && isLiving(holder)) {
        throw new DatabaseProblem(`Another server (process ${holder.pid}) is already running on the data folder ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`)
      }
      setAside(path, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (readHolder(path)?.token === mine.token) rmSync(path, { force: true })
  }
}

/** A hard link appears whole or not at all, and never over another. */
function placed(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Two servers may find the same dead lock: whoever comes second finds the first one's lock in hand, and puts it back. */
function setAside(path: string, dead: Holder | null): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if (readHolder(aside)?.token !== dead?.token) placed(aside, path)
  rmSync(aside, { force: true })
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isLiving(holder: Holder): boolean {
  const mark = lifeMark(holder.pid)
  return mark !== null && (mark === holder.mark || mark === unknownMark || holder.mark === unknownMark)
}
