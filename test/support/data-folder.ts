import { readFileSync, readdirSync, type Dirent } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asked, type TestDatabase } from './postgres.ts'

/** Files of the database, running, that hold these bytes somewhere. */
export async function filesHolding(database: TestDatabase, bytes: Buffer): Promise<string[]> {
  return (await filesOf(database)).filter((path) => contentOf(path).includes(bytes))
}

/** Those of these texts that stand readable in some file of the database, running. */
export async function readableInFiles(database: TestDatabase, texts: string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const path of await filesOf(database)) {
    const content = contentOf(path)
    for (const text of texts) if (content.includes(text)) found.add(text)
  }
  return [...found]
}

/** All that the server keeps, logs and the like too, but for what is another database's. */
async function filesOf(database: TestDatabase): Promise<string[]> {
  await asked(database.connection, 'checkpoint')
  return filesUnder(database.dataDir, await foldersOfOthers(database))
}

/** Which folders are another database's, `base/<its number>`: they come and go meanwhile. */
export async function foldersOfOthers({ connection }: TestDatabase): Promise<(folder: string) => boolean> {
  const [own] = await asked(connection, 'select oid::text from pg_database where datname = current_database()')
  return (folder) => basename(dirname(folder)) === 'base' && basename(folder) !== own?.oid
}

function filesUnder(folder: string, isLeftOut: (folder: string) => boolean): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isLeftOut(path) ? [] : filesUnder(path, isLeftOut)
    return entry.isFile() ? [path] : []
  })
}

/** None of a folder that went before it was read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A running database removes files under our feet. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
