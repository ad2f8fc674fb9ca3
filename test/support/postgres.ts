import { randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { withTables } from './database-with-tables.ts'
import { whenFileEnds } from './endings.ts'

export type TestDatabase = { connection: OwnConnection; dataDir: string; masterKey: Buffer }

/** A new, empty database of its own on the run's one PostgreSQL server; gone when the test file ends. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase()

/** The same with the tables of this program in it and nothing else, copied from one that was made once in the run: to make them takes half a second each time. */
export const testDatabase = (): Promise<TestDatabase> => newDatabase(`template ${withTables} strategy file_copy`)

async function newDatabase(as = ''): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresAt'))
  if (!answer.ok) throw new Error(await answer.text())
  const { connection, dataDir } = (await answer.json()) as { connection: OwnConnection; dataDir: string }
  const database = `test_${randomUUID().replaceAll('-', '')}`
  const serverItself = { ...connection, database: 'postgres' }
  await asked(serverItself, `create database ${database} ${as}`)
  whenFileEnds(async () => void (await asked(serverItself, `drop database ${database} with (force)`)))
  return { connection: { ...connection, database }, dataDir, masterKey: randomBytes(32) }
}

/** A store on a database of its own, or another one on a given database, with the ledger of erasings in this file or none, as one of several nodes (`isShared`) or alone; `onFault` is told what fails by itself; closed when the test file ends. */
export async function testStore(database?: TestDatabase, ledgerFile?: string, isShared = false, onFault: (fault: unknown) => void = () => undefined): Promise<Store> {
  const { connection, masterKey } = database ?? (await testDatabase())
  const store = await openPostgresStore({ connection, masterKey, ...(ledgerFile !== undefined && { ledgerFile }), isShared, log: () => undefined, onFault })
  whenFileEnds(() => store.close())
  return store
}

/** One question straight to the database, past the store. */
export async function asked(connection: OwnConnection, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}
