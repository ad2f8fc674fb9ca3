import { randomUUID } from 'node:crypto'
import { openSender } from '#server/delivery/notices/sender.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'

// A sender as a process of its own, to be killed in the middle of what it does.
const { connection, masterKey, settings, at } = JSON.parse(process.argv[2] ?? '') as { connection: never; masterKey: string; settings: never; at: string }
const store = await openPostgresStore({ connection, masterKey: Buffer.from(masterKey, 'base64'), log: () => undefined })
const complain = (fault: unknown) => void process.stderr.write(`${(fault as Error).message}\n`)
openSender({ store, settings, publicUrl: () => 'https://samprat.example.se', now: () => at, newId: randomUUID, letterVersionOf: async () => null, hasConsentEndedFor: async () => false, onFault: complain, isDatabaseAway: () => false })
setInterval(() => undefined, 1_000)
