import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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

async function filesOf({ connection, dataDir }: TestDatabase): Promise<string[]> {
  await asked(connection, 'checkpoint')
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name))
}

/** A running database removes files under our feet. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
