import { chromium, type Browser } from 'playwright-core'
import { launchOptions } from './chromium.mjs'
import { lending } from './lent-browser.ts'

const launch = (): Promise<Browser> => chromium.launch(launchOptions())
const lend = lending(launch)

/** In a test run, the one browser of all files of a worker, which ends with the worker (`lent-browser.ts`). Elsewhere a new one, which ends when it is given back. */
export async function browserOfWorker(): Promise<{ browser: Browser; giveBack: () => Promise<void> }> {
  if (process.env.VITEST !== undefined) return lend()
  const browser = await launch()
  return { browser, giveBack: () => browser.close() }
}
