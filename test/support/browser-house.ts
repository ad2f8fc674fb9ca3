import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { BuiltServer, copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { browserOfWorker } from './browser-of-worker.ts'
import { databaseOfRun } from './database-of-run.ts'

/** The built product running as a process of its own on an empty data folder, and a browser beside it. */
export type BrowserHouse = {
  server: BuiltServer
  origin: string
  browser: Browser
  /** Where the built client lies that this server serves. */
  clientDir: string
  close: () => Promise<void>
}

/** None has been ready sooner; to ask it all the time takes of the processor that it starts on. */
const soonestMs = 1500

async function started(server: BuiltServer) {
  server.spawn()
  await pause(soonestMs)
  await server.ready()
}

/** `settings`: of the server’s environment, on top of what makes it a quiet demo on the run's PostgreSQL; with an empty DATABASE_URL it starts its own. */
export async function openHouse(settings: Record<string, string> = {}): Promise<BrowserHouse> {
  const file = copyOfBuilt()
  const server = new BuiltServer(file, await freePort(), { ...(await databaseOfRun()), ...settings })
  const opening = browserOfWorker()
  try {
    const [{ browser, giveBack }] = await Promise.all([opening, started(server)])
    const close = async () => {
      await giveBack()
      await server.remove()
      removeBuilt(file)
    }
    return { server, origin: server.origin, browser, clientDir: join(dirname(file), '../client'), close }
  } catch (error) {
    await opening.then(
      ({ giveBack }) => giveBack(),
      () => undefined,
    )
    await server.remove()
    removeBuilt(file)
    throw error
  }
}
