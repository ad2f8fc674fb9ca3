import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asked, type TestDatabase } from './postgres.ts'

/** Files of the database, running, that hold these bytes somewhere. */
export async function filesHolding({ connection, dataDir }: TestDatabase, bytes: Buffer): Promise<string[]> {
  await asked(connection, 'checkpoint')
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => contentOf(path).includes(bytes))
}

/** A running database removes files under our feet. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
