import { chromium, type Browser } from 'playwright-core'
import { launchOptions } from './chromium.mjs'

let opening: Promise<Browser> | null = null
let lent = 0

/** One that has ended, or did not begin, is opened anew the next time. */
function openOne(): Promise<Browser> {
  const forget = () => void (opening = null)
  const one = chromium.launch(launchOptions())
  one.then((browser) => browser.on('disconnected', forget), forget)
  return one
}

/** In a test run, the one browser of all files of a worker, which ends with the worker: when all who had it have given it back it has no page any more. Elsewhere a new one, which ends when it is given back. */
export async function browserOfWorker(): Promise<{ browser: Browser; giveBack: () => Promise<void> }> {
  if (process.env.VITEST === undefined) {
    const browser = await chromium.launch(launchOptions())
    return { browser, giveBack: () => browser.close() }
  }
  opening ??= openOne()
  const browser = await opening
  lent += 1
  const giveBack = async () => {
    lent -= 1
    if (lent === 0) await Promise.all(browser.contexts().map((context) => context.close()))
  }
  return { browser, giveBack }
}
