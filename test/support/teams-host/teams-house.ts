import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { BuiltServer, copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import type { BrowserHouse } from '#test/support/browser-house.ts'
import { launchOptions } from '#test/support/chromium.mjs'
import { databaseOfRun } from '#test/support/database-of-run.ts'
import { appOrigin, otherOrigin, teamsOrigin } from './loopback-names.ts'
import { openTlsFront, type TlsFront } from './tls-front.ts'

/** A browser for which Teams' address and the app's are two sites on this machine. */
export type TeamsBrowser = { browser: Browser; front: TlsFront; close: () => Promise<void> }

/**
 * The built product as it runs for real behind a proxy that speaks TLS, and a browser in which Teams is ours. `origin` is the server
 * itself, past the proxy, for planning; `staffToken` plans there.
 */
export type TeamsHouse = BrowserHouse & { front: TlsFront; staffToken: string }

/**
 * In: the port on which the app answers. A context of this browser keeps third-party cookies and storage closed, as Chromium's
 * windows without a memory do; but for `isStrict: false`, which draws faster.
 */
export async function openTeamsBrowser(appPort: number, { isStrict = true } = {}): Promise<TeamsBrowser> {
  const page = async (name: string, type: string) => ({ type, body: await readFile(join('test/support/teams-host', name), 'utf8') })
  const pages = { '/': await page('host-page.html', 'text/html; charset=utf-8'), '/host-page.js': await page('host-page.js', 'text/javascript') }
  const nameOf = (origin: string) => new URL(origin).host
  const front = await openTlsFront({ [nameOf(teamsOrigin)]: { pages }, [nameOf(otherOrigin)]: { pages }, [nameOf(appOrigin)]: { port: appPort } })
  const { args, ...options } = launchOptions({ asWindow: isStrict })
  const browser = await chromium.launch({ ...options, args: [...args, ...front.browserArgs] })
  return { browser, front, close: () => browser.close().finally(front.close) }
}

/** `settings`: of the server's environment, on top of what makes it run for real. The browser is as `openTeamsBrowser`'s. */
export async function openTeamsHouse(settings: Record<string, string> = {}, how: { isStrict?: boolean } = {}): Promise<TeamsHouse> {
  const file = copyOfBuilt()
  const staffToken = randomBytes(24).toString('base64url')
  const real = { PUBLIC_URL: appOrigin, HOST_AUTHORITY: 'Sjöviks kommun', MASTER_KEY: randomBytes(32).toString('base64'), STAFF_TOKEN: staffToken }
  const port = await freePort()
  const server = new BuiltServer(file, port, { ...(await databaseOfRun()), ...real, ...settings })
  try {
    const [{ browser, front, close: closeBrowser }] = await Promise.all([openTeamsBrowser(port, how), server.start()])
    const close = async () => {
      await closeBrowser()
      await server.remove()
      removeBuilt(file)
    }
    return { server, origin: server.origin, browser, front, staffToken, clientDir: join(dirname(file), '../client'), close }
  } catch (error) {
    await server.remove()
    throw error
  }
}
