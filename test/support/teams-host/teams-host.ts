import type { BrowserContext, Frame, FrameLocator, Page } from 'playwright-core'
import { appOrigin, otherOrigin, teamsOrigin } from './loopback-names.ts'

/** What Teams tells an app, in the flat names that travel on the wire. */
export type TeamsContext = {
  theme?: string
  locale?: string
  frameContext?: string
  chatId?: string
  meetingId?: string
  /** What a deep link asks for. */
  subEntityId?: string
  userObjectId?: string
  userLicenseType?: string
  loginHint?: string
}

type GivesToken = string | { fails: string } | { staysSilent: true }
/** What comes of asking for the person's account: a token, what Teams says instead, or nothing at all; one answer, or one for each way of asking. */
export type HostToken = GivesToken | { silently: GivesToken; asked: GivesToken }

type Asked = {
  /** The page to frame, such as `/panel`, or a whole address of the app's. */
  path: string
  context?: TeamsContext
  /** A host that frames the app and never answers. */
  silent?: boolean
  /** The number with which Teams refuses to share to the stage. */
  refusesWith?: number
  /** Without it nobody is signed in. */
  token?: HostToken
  /** Somebody else than Teams frames the app and plays Teams, word for word. */
  isStranger?: boolean
  /** Of the frame, in pixels: 280 in the panel. */
  width?: number
}

/** The running host: the app in its frame, what it has said, and what can happen to it. */
export type TeamsHost = {
  page: Page
  app: FrameLocator
  /** The app's own frame, to evaluate in. */
  frame: () => Promise<Frame>
  calls: () => Promise<string[]>
  openedLinks: () => Promise<string[]>
  sharedToStage: () => Promise<string[]>
  /** How each token was asked for so far. */
  tokensAsked: () => Promise<('silently' | 'asked')[]>
  setTheme: (theme: string) => Promise<void>
  setLocale: (locale: string) => Promise<void>
  setToken: (token: HostToken) => Promise<void>
  /** Whoever was asked for a token and has stayed silent gives this one now. */
  giveToken: (token: string) => Promise<void>
  /** The person closes the panel: it is put aside if it has asked for that, else ended. */
  closePanel: () => Promise<void>
  isPutAside: () => Promise<boolean>
  /** Teams ends a panel, put aside or not. */
  endPanel: () => Promise<void>
  openPanel: () => Promise<void>
  /** The panel that was put aside is next taken up in this meeting. */
  setMeeting: (meetingId: string) => Promise<void>
  /** The person goes elsewhere in Teams and comes back to the app. */
  comeBack: () => Promise<void>
}

type Told = { calls: string[]; opened: string[]; shared: string[]; tokensAsked: ('silently' | 'asked')[]; isPutAside: boolean }

export const inMeeting: TeamsContext = {
  theme: 'default',
  locale: 'sv-se',
  frameContext: 'sidePanel',
  chatId: '19:meeting_test@thread.v2',
  meetingId: 'MCMxOTptZWV0aW5nX3Rlc3RAdGhyZWFkLnYyIzA=',
}

/** What Teams says of somebody who takes part without an account. */
export const anonymous: TeamsContext = { userObjectId: '', loginHint: '', userLicenseType: 'Anonymous' }

const notSignedIn: HostToken = { fails: 'User is not authenticated' }

/** Opens the app inside a Teams host of our own, in a browser of `openTeamsBrowser`: across sites, over TLS, from Teams' own address. */
export async function openInTeams(browser: BrowserContext, asked: Asked): Promise<TeamsHost> {
  const { path, context, silent = false, refusesWith = 0, token = notSignedIn, isStranger = false, width = 280 } = asked
  const page = await browser.newPage()
  const told = { address: new URL(path, appOrigin).href, context: { ...inMeeting, ...context }, silent, refusesWith, token, width }
  await page.goto(`${isStranger ? otherOrigin : teamsOrigin}/?${new URLSearchParams({ asked: JSON.stringify(told) }).toString()}`)
  const read = <Name extends keyof Told>(name: Name) => page.evaluate(`window.teamsHost.${name}`) as Promise<Told[Name]>
  const act = (name: string, value?: unknown): Promise<void> =>
    page.evaluate(([method, told]) => (window as never as { teamsHost: Record<string, (told: unknown) => void> }).teamsHost[method]?.(told), [name, value] as const)
  return {
    page,
    app: page.frameLocator('#app'),
    frame: () => frameIn(page),
    calls: () => read('calls'),
    openedLinks: () => read('opened'),
    sharedToStage: () => read('shared'),
    tokensAsked: () => read('tokensAsked'),
    isPutAside: () => read('isPutAside'),
    setTheme: (theme) => act('setTheme', theme),
    setLocale: (locale) => act('setLocale', locale),
    setToken: (next) => act('setToken', next),
    giveToken: (token) => act('giveToken', token),
    setMeeting: (meetingId) => act('setMeeting', meetingId),
    closePanel: () => act('closePanel'),
    endPanel: () => act('endPanel'),
    openPanel: () => act('openPanel'),
    comeBack: () => comeBack(page),
  }
}

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#app')).contentFrame()
  if (!frame) throw new Error('The app has no frame.')
  return frame
}

async function comeBack(page: Page) {
  await page.evaluate(() => window.focus())
  await page.locator('#app').focus()
}
