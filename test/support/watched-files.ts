import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { whenFileEnds } from './endings.ts'
import { foldersOfOthers } from './data-folder.ts'
import type { TestDatabase } from './postgres.ts'

export type WatchedFiles = {
  /** The words found so far that could be marked ones, each with the file that it first stood in. */
  found: () => ReadonlyMap<string, string>
  /** How often every file has been gone through. */
  passes: () => number
  /** Waits until all that was written before this has been gone through. */
  caughtUp: () => Promise<void>
}

/** Reads all that a database's server keeps on disk, its log and temporary files too, from now until the test file ends, in a thread of its own: what stands there for a moment is found as well. */
export async function watchFiles(database: TestDatabase): Promise<WatchedFiles> {
  const isOfAnother = await foldersOfOthers(database)
  const [base] = clusters(database.dataDir)
  const leftOut = base === undefined ? [] : readdirSync(base).map((name) => join(base, name)).filter((path) => isOfAnother(path) && !path.endsWith('pgsql_tmp'))
  const found = new Map<string, string>()
  let passes = 0
  const worker = new Worker(new URL('watching-files.mjs', import.meta.url), { workerData: { folder: database.dataDir, leftOut } })
  let fault: Error | null = null
  worker.on('error', (error: Error) => (fault = error))
  worker.on('message', (told: { passes: number } | { word: string; path: string }) => {
    if ('passes' in told) passes = told.passes
    else found.set(told.word, told.path)
  })
  whenFileEnds(() => worker.terminate())
  const caughtUp = async () => {
    // The pass that goes on now may have gone past; the one after it has not begun.
    for (const until = passes + 2; passes < until; await new Promise((resolve) => setTimeout(resolve, 10))) if (fault) throw fault
  }
  await caughtUp()
  return { found: () => found, passes: () => passes, caughtUp }
}

/** Where the databases of the server lie, each in a folder of its number. */
const clusters = (dataDir: string): string[] => readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name === 'base').map((entry) => join(entry.parentPath, 'base'))
