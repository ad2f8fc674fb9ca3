import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { appOrigin } from '#test/support/teams-host/loopback-names.ts'
import { serveProbe } from '#test/support/teams-host/serve-probe.ts'
import { openTeamsBrowser, type TeamsBrowser } from '#test/support/teams-host/teams-house.ts'
import { anonymous, inMeeting, openInTeams } from '#test/support/teams-host/teams-host.ts'

let teams: TeamsBrowser
let context: BrowserContext
let probe: Awaited<ReturnType<typeof serveProbe>>
let scripts: string[]

beforeAll(async () => {
  probe = await serveProbe()
  teams = await openTeamsBrowser(probe.port)
})
afterAll(async () => {
  await teams?.close()
  await probe?.close()
})
beforeEach(async () => {
  context = await teams.browser.newContext({ locale: 'en-GB', colorScheme: 'light' })
  scripts = []
  context.on('request', (request) => scripts.push(request.url()))
})
afterEach(() => context.close())

const said = (app: FrameLocator | Page, id: string): Promise<string> => app.locator(`#${id}`).innerText({ timeout: 10_000 })
const shows = (app: FrameLocator | Page, id: string, text: string) => expect.poll(() => said(app, id), { timeout: 5000 }).toBe(text)
const teamsChunkLoaded = (): boolean => scripts.some((url) => /\/assets\/teams-host-/.test(url))
const asksMicrosoft = (): boolean => scripts.some((url) => url.includes('office.net'))

test('inside Teams the app shakes hands, takes theme, language and place, and says that it is ready', async () => {
  const { app, calls } = await openInTeams(context, { path: '/', context: { theme: 'dark' } })
  await shows(app, 'kind', 'teams')
  expect([await said(app, 'place'), await said(app, 'theme'), await said(app, 'locale')]).toEqual(['panel', 'dark', 'sv'])
  expect(Number(await said(app, 'waited'))).toBeLessThan(3000)
  await expect.poll(calls).toContain('appInitialization.success')
  expect((await calls())[0]).toBe('initialize')
  expect(teamsChunkLoaded()).toBe(true)
})

test('the frame stands across sites, over TLS, and its storage is closed, as in a browser that is strict', async () => {
  const { app, frame } = await openInTeams(context, { path: '/' })
  await shows(app, 'kind', 'teams')
  const found = await (await frame()).evaluate(() => {
    const tried = (open: () => unknown) => {
      try {
        open()
        return 'opens'
      } catch (error) {
        return (error as Error).name
      }
    }
    document.cookie = 'tasted=yes; Secure; SameSite=None'
    return {
      isSecure: window.isSecureContext,
      framedBy: window.location.ancestorOrigins[0],
      local: tried(() => window.localStorage.length),
      session: tried(() => window.sessionStorage.length),
      cookie: document.cookie,
    }
  })
  expect(found).toEqual({ isSecure: true, framedBy: 'https://teams.microsoft.com', local: 'SecurityError', session: 'SecurityError', cookie: '' })
})

test('the theme follows Teams while the app runs', async () => {
  const { app, setTheme } = await openInTeams(context, { path: '/' })
  await shows(app, 'theme', 'default')
  for (const [name, theme] of [['dark', 'dark'], ['contrast', 'contrast'], ['default', 'default'], ['glass', 'dark']] as const) {
    await setTheme(name)
    await shows(app, 'theme', theme)
  }
})

test('the language of Teams is taken, and read again when the person comes back', async () => {
  const { app, setLocale, comeBack } = await openInTeams(context, { path: '/', context: { locale: 'en-us' } })
  await shows(app, 'locale', 'en')
  await setLocale('sv-se')
  await comeBack()
  await shows(app, 'locale', 'sv')
})

test.each([
  ['meetingStage', {}, 'stage'],
  ['content', {}, 'chat'],
  ['content', { chatId: '' }, 'details'],
])('what Teams calls %s, with %j, is our %s', async (frameContext, rest, place) => {
  const { app } = await openInTeams(context, { path: '/', context: { frameContext, ...rest } })
  await shows(app, 'place', place)
})

test('the meeting and what a deep link asks for come from Teams', async () => {
  const { app } = await openInTeams(context, { path: '/', context: { subEntityId: 'letter' } })
  await shows(app, 'meeting', inMeeting.meetingId ?? '')
  await shows(app, 'sub-page', 'letter')
  await shows(app, 'anonymous', 'false')
  const chatAlone = await openInTeams(context, { path: '/', context: { frameContext: 'content', meetingId: '' } })
  await shows(chatAlone.app, 'meeting', inMeeting.meetingId ?? '')
  await shows(chatAlone.app, 'sub-page', 'null')
})

test('somebody without an account is anonymous, and has no token', async () => {
  const { app } = await openInTeams(context, { path: '/', context: anonymous })
  await shows(app, 'anonymous', 'true')
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await shows(app, 'token', 'anonymous')
})

test.each([
  ['User is not authenticated', 'anonymous'],
  ['resourceRequiresConsent', 'needsConsent'],
  ['resourceDisabled', 'misconfigured'],
  ['App resource defined in manifest and iframe origin do not match', 'misconfigured'],
  ['TokenMismatch', 'otherTenant'],
  ['CancelledByUser', 'cancelled'],
  ['Something nobody has heard of', 'failed'],
])('when Teams gives no token because of %j, that is %s', async (fails, kind) => {
  const { app, tokensAsked } = await openInTeams(context, { path: '/', token: { fails } })
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await shows(app, 'token', kind)
  expect(await tokensAsked()).toEqual(['silently'])
})

test('a consent that is lacking is asked for in a window when the person presses, and the token comes', async () => {
  const { app, tokensAsked, setToken } = await openInTeams(context, { path: '/', token: { silently: { fails: 'resourceRequiresConsent' }, asked: 'one.two.three' } })
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await shows(app, 'token', 'needsConsent')
  await app.getByRole('button', { name: 'Ask with a window' }).click()
  await shows(app, 'token', 'token one.two.three')
  await setToken('four.five.six')
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await shows(app, 'token', 'token four.five.six')
  expect(await tokensAsked()).toEqual(['silently', 'asked', 'silently'])
})

test('a Teams that never answers about the account is not waited for', async () => {
  const { app } = await openInTeams(context, { path: '/', token: { staysSilent: true } })
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await expect.poll(() => said(app, 'token'), { timeout: 20_000 }).toBe('failed')
})

test('a link is opened by Teams, as an absolute address', async () => {
  const { app, openedLinks } = await openInTeams(context, { path: '/' })
  await app.getByRole('button', { name: 'Open' }).click()
  await expect.poll(openedLinks).toEqual([`${appOrigin}/letter`])
})

test('a failure is told to Teams', async () => {
  const { app, calls } = await openInTeams(context, { path: '/' })
  await app.getByRole('button', { name: 'Fail' }).click()
  await expect.poll(calls).toContain('appInitialization.failure')
})

test('a host that stays silent is given three seconds; then the app runs as in a browser', async () => {
  const { app, calls } = await openInTeams(context, { path: '/', silent: true })
  await shows(app, 'kind', 'browser')
  const waitedMs = Number(await said(app, 'waited'))
  expect(waitedMs).toBeGreaterThanOrEqual(2990)
  expect(waitedMs, 'a patience and no claim').toBeLessThan(20_000)
  expect(await said(app, 'locale')).toBe('en')
  expect(await calls()).toEqual(['initialize'])
})

test('somebody else who plays Teams word for word is not believed, and is told nothing but that teams-js is there', async () => {
  const { app, calls } = await openInTeams(context, { path: '/', isStranger: true, token: 'one.two.three' })
  await shows(app, 'kind', 'browser')
  await app.getByRole('button', { name: 'Ask silently' }).click()
  await shows(app, 'token', 'nobody')
  expect(await calls()).toEqual(['initialize'])
})

test('alone in a browser the app starts at once and loads nothing of Teams', async () => {
  const page = await context.newPage()
  await page.goto(appOrigin)
  await shows(page, 'kind', 'browser')
  expect(Number(await said(page, 'waited'))).toBeLessThan(1000)
  await page.getByRole('button', { name: 'Ask silently' }).click()
  await shows(page, 'token', 'nobody')
  expect(teamsChunkLoaded() || asksMicrosoft()).toBe(false)
})

test('alone in a browser the theme follows the person', async () => {
  const page = await context.newPage()
  await page.goto(appOrigin)
  await shows(page, 'theme', 'default')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shows(page, 'theme', 'dark')
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await shows(page, 'theme', 'contrast')
})

test.each([
  ['by the address', '<iframe src="/?frame=demo"></iframe>'],
  ['by the frame', '<iframe data-frame="demo" src="/"></iframe>'],
])('framed by the demo page, known %s, the app starts at once and loads nothing of Teams', async (_how, html) => {
  await context.route(`${appOrigin}/demo`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const page = await context.newPage()
  await page.goto(`${appOrigin}/demo`)
  const app = page.frameLocator('iframe')
  await shows(app, 'kind', 'browser')
  expect(Number(await said(app, 'waited'))).toBeLessThan(1000)
  expect(teamsChunkLoaded() || asksMicrosoft()).toBe(false)
})
