import { once } from 'node:events'
import { createReadStream, createWriteStream, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { rowsFrom, rowsInto, type Table } from './whole-database.ts'

/** `backupId`: the two files of one backup have the same. `migration`: how far its tables had come. `at`: ISO 8601. */
export type BackupHead = { format: 'sampratad-backup'; backupId: string; part: 'content' | 'keys'; migration: number; at: string }
type TableLine = { table: string; columns: string[] }
type LastLine = { rows: Record<string, number> }

/** As PostgreSQL writes the end of the rows of a table; no row is this, for a backslash in one is written twice. */
const endOfRows = '\\.'

/** Writes these tables as they stand in the caller's transaction; the file has its name when it is whole and on disk. Out: how many rows of each. */
export async function writeBackup(client: ClientBase, tables: readonly Table[], { path, head }: { path: string; head: BackupHead }): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  const draft = `${path}.part`
  try {
    await pipeline(Readable.from(linesOf(client, tables, head, rows)), createGzip(), createWriteStream(draft, { mode: 0o600, flags: 'w' }))
    const file = openSync(draft, 'r')
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    // Of a file, and of nothing that the database has to do with.
    throw syscall === 'open' || syscall === 'write' ? new Error(`${path} cannot be written (${code ?? syscall}). There is no backup.`, { cause: error }) : error
  }
  return rows
}

async function* linesOf(client: ClientBase, tables: readonly Table[], head: BackupHead, rows: Record<string, number>): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify(head)}\n`
  for (const table of tables) {
    const said: TableLine = { table: table.name, columns: table.columns }
    yield `${JSON.stringify(said)}\n`
    const stream = rowsFrom(client, table)
    for await (const chunk of stream) yield chunk as Buffer
    rows[table.name] = stream.rowCount
    yield `${endOfRows}\n`
  }
  const last: LastLine = { rows }
  yield `${JSON.stringify(last)}\n`
}

/** What stands first in it. Throws one readable line when it is no backup of ours. */
export async function headOf(path: string): Promise<BackupHead> {
  try {
    for await (const line of gunzipped(path)) {
      const head = JSON.parse(line) as BackupHead
      if (head.format === 'sampratad-backup') return head
      break
    }
  } catch (error) {
    throw new Error(`${path} cannot be read as a backup (${(error as NodeJS.ErrnoException).code ?? 'it is none'}).`, { cause: error })
  }
  throw new Error(`${path} is no backup of Sampratad.`)
}

/** Its lines; a file that is cut off or damaged is an error, not an end. */
async function* gunzipped(path: string): AsyncGenerator<string> {
  const input = createReadStream(path)
  const unzip = createGunzip()
  const failed = new Promise<never>((_resolve, reject) => {
    input.on('error', (error) => unzip.destroy(error))
    unzip.on('error', reject)
  })
  failed.catch(() => undefined)
  input.pipe(unzip)
  let rest = ''
  unzip.setEncoding('utf8')
  for await (const chunk of unzip) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Puts the rows of a backup where they came from, in the caller's transaction; `before` is done before each table. Out: how many rows of each table the backup says that it has. Throws when it is not whole. */
export async function readBackup(client: ClientBase, path: string, before: (table: string) => Promise<void> = () => Promise.resolve()): Promise<Record<string, number>> {
  let into: ReturnType<typeof rowsInto> | null = null
  let said: LastLine | null = null
  let failed: Error | null = null
  try {
    for await (const line of gunzipped(path)) {
      // PostgreSQL has refused a row while we read.
      if (failed) throw failed as Error
      if (into === null) {
        const found = JSON.parse(line) as Partial<TableLine & LastLine>
        if (found.table !== undefined && found.columns) {
          await before(found.table)
          into = rowsInto(client, { name: found.table, columns: found.columns })
          into.on('error', (error: Error) => (failed = error))
        }
        if (found.rows) said = { rows: found.rows }
      } else if (line === endOfRows) {
        into.end()
        await once(into, 'finish')
        into = null
      } else if (!into.write(`${line}\n`)) await once(into, 'drain')
    }
  } catch (error) {
    // A file that is cut off in the middle of a table: PostgreSQL is told, or it would wait for the rest.
    into?.destroy(error as Error)
    throw error
  }
  if (!said) throw new Error(`${path} is cut off: it is not the whole backup. Nothing was put there.`)
  return said.rows
}
