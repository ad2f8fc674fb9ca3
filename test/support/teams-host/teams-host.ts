import { readFile } from 'node:fs/promises'
import type { BrowserContext, FrameLocator, Page } from 'playwright-core'

/** What Teams tells an app, in the flat names that travel on the wire. */
type TeamsContext = { theme?: string; locale?: string; frameContext?: string; chatId?: string; meetingId?: string; userLicenseType?: string }

type Asked = {
  /** Where the app lives; the host page is laid over a path of the same origin. */
  origin: string
  /** The page to frame, such as `/panel`. */
  path: string
  context?: TeamsContext
  /** A host that frames the app and never answers. */
  silent?: boolean
  /** The number with which Teams refuses to share to the stage. */
  refusesWith?: number
}

/** The running host: the app in its frame, what it has said, and what can happen to it. */
export type TeamsHost = {
  page: Page
  app: FrameLocator
  calls: () => Promise<string[]>
  openedLinks: () => Promise<string[]>
  sharedToStage: () => Promise<string[]>
  setTheme: (theme: string) => Promise<void>
  setLocale: (locale: string) => Promise<void>
  /** The person goes elsewhere in Teams and comes back to the app. */
  comeBack: () => Promise<void>
}

type HostWindow = { teamsHost: { calls: string[]; opened: string[]; shared: string[]; setTheme: (theme: string) => void; setLocale: (locale: string) => void } }

const inMeeting: TeamsContext = {
  theme: 'default',
  locale: 'sv-se',
  frameContext: 'sidePanel',
  chatId: '19:meeting_test@thread.v2',
  meetingId: 'MCMxOTptZWV0aW5nX3Rlc3RAdGhyZWFkLnYyIzA=',
}

const pagePath = '/teams-host-for-tests'

/** Opens the app inside a Teams host of our own. The product's server never sees the host page. */
export async function openInTeams(browser: BrowserContext, { origin, path, context, silent = false, refusesWith = 0 }: Asked): Promise<TeamsHost> {
  await layOver(browser, origin)
  const page = await browser.newPage()
  const search = new URLSearchParams({ app: path, context: JSON.stringify({ ...inMeeting, ...context }), silent: silent ? 'yes' : 'no', refusesWith: String(refusesWith) })
  await page.goto(`${origin}${pagePath}?${search.toString()}`)
  const host = <T>(ask: (host: HostWindow['teamsHost']) => T): Promise<T> =>
    page.evaluate(`(${ask.toString()})(window.teamsHost)`) as Promise<T>
  const tell = async (name: 'setTheme' | 'setLocale', value: string): Promise<void> =>
    page.evaluate(([method, text]) => (window as unknown as HostWindow).teamsHost[method](text), [name, value] as const)
  return {
    page,
    app: page.frameLocator('#app'),
    calls: () => host(({ calls }) => calls),
    openedLinks: () => host(({ opened }) => opened),
    sharedToStage: () => host(({ shared }) => shared),
    setTheme: (theme) => tell('setTheme', theme),
    setLocale: (locale) => tell('setLocale', locale),
    comeBack: () =>
      page.evaluate(() => {
        window.focus()
        document.querySelector('iframe')?.contentWindow?.focus()
      }),
  }
}

async function layOver(browser: BrowserContext, origin: string): Promise<void> {
  const file = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')
  const [html, script] = await Promise.all([file('host-page.html'), file('host-page.js')])
  await browser.route(`${origin}${pagePath}?*`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await browser.route(`${origin}${pagePath}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
  // teams-js looks here on import for more hosts to trust; it has a list of its own for when nobody answers.
  await browser.route('https://res.cdn.office.net/**', (route) => route.abort())
}
