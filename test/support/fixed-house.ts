import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import { copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { browserOfWorker } from './browser-of-worker.ts'
import { testDatabase } from './postgres.ts'
import { testApp } from './test-app.ts'

/** The demo as it is built, in a world where it is always the same moment; and a browser beside it. */
export type FixedHouse = {
  origin: string
  browser: Browser
  /** From now on it is so much later, for the server. */
  letPass: (ms: number) => void
  close: () => Promise<void>
}

/** In: the moment, ISO 8601 in UTC. The same moment gives the same days, clocks, ids and links, to the letter. */
export async function openFixedHouse(moment: string): Promise<FixedHouse> {
  const file = copyOfBuilt()
  const database = await testDatabase()
  const masterKey = Buffer.alloc(32, 7)
  const store = await openPostgresStore({ connection: database.connection, masterKey, log: () => undefined })
  const clientDir = join(dirname(dirname(file)), 'client')
  let passedMs = 0
  const now = () => new Date(Date.parse(moment) + passedMs).toISOString()
  const letPass = (ms: number) => void (passedMs += ms)
  const [app, { browser, giveBack }] = await Promise.all([testApp({ store, isDemo: true, masterKey, clientDir, now }), browserOfWorker()])
  const close = async () => {
    await giveBack()
    await app.close()
    await store.close()
    removeBuilt(file)
  }
  return { origin: app.url, browser, letPass, close }
}
