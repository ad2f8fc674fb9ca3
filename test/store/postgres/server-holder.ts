import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { startOwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'

// A server in miniature, built as the real one is: holds a data folder until told to stop, and says in JSON lines what happens.
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`)
const at = new Date().toISOString()

try {
  const dataDir = process.argv[2] ?? ''
  const log = (line: string): void => say({ log: line })
  const postgres = await startOwnPostgres({ dataDir, log })
  const store = await openPostgresStore({ connection: postgres.connection, masterKey: Buffer.alloc(32, 7), log })
  await store.saveAuthority({ id: 'a', name: 'A' })
  await store.createMeeting({ meetingId: randomUUID(), hostAuthorityId: 'a', commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
  const { connection } = postgres
  say({ ready: true, uid: process.getuid?.(), host: connection.host, port: connection.port, password: connection.password, meetings: (await store.listMeetings('a')).length })
  createInterface({ input: process.stdin }).once('line', () => {
    void store.close().then(postgres.stop).then(() => {
      say({ stopped: true })
      process.exit()
    })
  })
} catch (error) {
  say({ refused: (error as Error).message, name: (error as Error).name })
  process.exit(1)
}
