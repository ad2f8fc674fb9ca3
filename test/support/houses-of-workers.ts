import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { BuiltServer, copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { addressOf } from './database-of-run.ts'
import { withTables } from './database-with-tables.ts'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Asking this address, with the number of a worker after it, starts the demo of that worker, the first time, and answers where it is. */
    housesAt: string
  }
}

/** Where a demo is that the files of a worker share, and where the built client lies that it serves. */
export type PlaceOfHouse = { origin: string; clientDir: string }

/** A demo for each worker, started only when one of its files asks for it, gone when the run ends. One that has ended is started anew for the next file. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const secretPath = `/${randomUUID()}/`
  const { postgresAt } = project.getProvidedContext()
  const servers = new Map<string, BuiltServer>()
  let file: string | undefined

  async function houseOf(worker: string): Promise<PlaceOfHouse> {
    file ??= copyOfBuilt()
    const clientDir = join(dirname(file), '../client')
    const known = servers.get(worker)
    if (known && (await known.isReady())) return { origin: known.origin, clientDir }
    await known?.remove()
    const server = new BuiltServer(file, await freePort(), { DATABASE_URL: await newDatabase(postgresAt) })
    servers.set(worker, server)
    await server.start()
    return { origin: server.origin, clientDir }
  }

  const door = createServer((asked, answer) => {
    const [nothing, worker] = asked.url?.split(secretPath) ?? []
    if (nothing !== '' || worker === undefined) return void answer.writeHead(404).end()
    houseOf(worker).then(
      (house) => answer.end(JSON.stringify(house)),
      (error: Error) => answer.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  project.provide('housesAt', `http://127.0.0.1:${(door.address() as AddressInfo).port}${secretPath}`)
  return async () => {
    door.close()
    await Promise.all([...servers.values()].map((server) => server.remove()))
    if (file !== undefined) removeBuilt(file)
  }
}

/** A database with the tables of this program, on the run's PostgreSQL, with which it goes. */
async function newDatabase(postgresAt: string): Promise<string> {
  const answer = await fetch(postgresAt)
  if (!answer.ok) throw new Error(await answer.text())
  const { connection } = (await answer.json()) as { connection: OwnConnection }
  const database = `house_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`create database ${database} template ${withTables} strategy file_copy`)
  } finally {
    await client.end()
  }
  return addressOf({ ...connection, database })
}
