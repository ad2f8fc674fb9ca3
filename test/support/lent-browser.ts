import type { Browser, BrowserContext } from 'playwright-core'

type Lent = { browser: Browser; giveBack: () => Promise<void> }

/**
 * Lends one browser to several. Who gives it back has every context that they opened closed, whoever else has it; when all have given it back
 * it has no context any more. Giving back twice is giving back once. One that has ended, or did not begin, is opened anew the next time.
 */
export function lending(open: () => Promise<Browser>): () => Promise<Lent> {
  let opening: Promise<Browser> | null = null
  let lent = 0
  const openOne = () => {
    const forget = () => void (opening = null)
    const one = open()
    one.then((browser) => browser.on('disconnected', forget), forget)
    return one
  }
  return async () => {
    opening ??= openOne()
    const browser = await opening
    lent += 1
    const own = new Set<BrowserContext>()
    let isGivenBack = false
    const giveBack = async () => {
      if (isGivenBack) return
      isGivenBack = true
      lent -= 1
      const closing = new Set([...own, ...(lent === 0 ? browser.contexts() : [])])
      await Promise.all([...closing].map((context) => context.close()))
    }
    return { browser: noting(browser, own), giveBack }
  }
}

/** The same browser, of which each context that is opened through it is noted. */
function noting(browser: Browser, own: Set<BrowserContext>): Browser {
  const noted = (context: BrowserContext) => (own.add(context), context)
  const ways: Pick<Browser, 'newContext' | 'newPage'> = {
    newContext: async (options) => noted(await browser.newContext(options)),
    newPage: async (options) => {
      const page = await browser.newPage(options)
      noted(page.context())
      return page
    },
  }
  return new Proxy(browser, {
    get: (target, name) => {
      if (name === 'newContext' || name === 'newPage') return ways[name]
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
