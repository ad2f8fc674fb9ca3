import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startOwnPostgres, type OwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { makeWithTables } from './database-with-tables.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Asking this address starts the run's PostgreSQL, the first time, and answers where it is. */
    postgresAt: string
  }
}

/** A folder that lies in memory where there is one with room: what a server writes to a disk twice over takes longer than most tests. No test of a run's database survives a machine that stops. */
function inMemory(): string {
  const shared = '/dev/shm'
  const neededBytes = 2 ** 31
  if (!existsSync(shared)) return tmpdir()
  const { bavail, bsize } = statfsSync(shared)
  return bavail * bsize > neededBytes ? shared : tmpdir()
}

/** What a run that was killed has left there takes its place, in memory too. */
function forgetDeadRuns(place: string) {
  for (const name of readdirSync(place)) {
    const [, id] = /^sampratad-run-(\d+)-/.exec(name) ?? []
    if (id !== undefined && !isAlive(Number(id))) rmSync(join(place, name), { recursive: true, force: true })
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // Another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** One PostgreSQL per test run, started only when a test file asks for it, gone with all its files when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const secretPath = `/${randomUUID()}`
  let folder: string | undefined
  let starting: Promise<OwnPostgres> | undefined
  const start = async (): Promise<OwnPostgres> => {
    const place = inMemory()
    forgetDeadRuns(place)
    folder = mkdtempSync(join(place, `sampratad-run-${process.pid}-`))
    chmodSync(folder, 0o711)
    const postgres = await startOwnPostgres({ dataDir: join(folder, 'data'), log: () => undefined })
    await makeWithTables(postgres.connection)
    return postgres
  }
  const door = createServer((asked, answer) => {
    if (asked.url !== secretPath) return void answer.writeHead(404).end()
    starting ??= start()
    starting.then(
      ({ connection }) => answer.end(JSON.stringify({ connection, dataDir: join(folder ?? '', 'data') })),
      (error: Error) => answer.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  project.provide('postgresAt', `http://127.0.0.1:${(door.address() as AddressInfo).port}${secretPath}`)
  return async () => {
    door.close()
    await starting?.then((postgres) => postgres.stop(), () => undefined)
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}
