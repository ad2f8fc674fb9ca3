import { dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { BuiltServer, copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { launchOptions } from './chromium.mjs'
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

/** `settings`: of the server’s environment, on top of what makes it a quiet demo on the run's PostgreSQL; with an empty DATABASE_URL it starts its own. */
export async function openHouse(settings: Record<string, string> = {}): Promise<BrowserHouse> {
  const file = copyOfBuilt()
  const server = new BuiltServer(file, await freePort(), { ...(await databaseOfRun()), ...settings })
  const opening = chromium.launch(launchOptions())
  try {
    const [browser] = await Promise.all([opening, server.start()])
    const close = async () => {
      await browser.close()
      await server.remove()
      removeBuilt(file)
    }
    return { server, origin: server.origin, browser, clientDir: join(dirname(file), '../client'), close }
  } catch (error) {
    await opening.then(
      browser => browser.close(),
      () => undefined,
    )
    await server.remove()
    removeBuilt(file)
    throw error
  }
}
