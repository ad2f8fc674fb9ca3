import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchOptions } from '#test/support/chromium.mjs'
import { serveProbe } from '#test/support/teams-host/serve-probe.ts'
import { openInTeams } from '#test/support/teams-host/teams-host.ts'

let browser: Browser
let context: BrowserContext
let probe: Awaited<ReturnType<typeof serveProbe>>
let scripts: string[]

beforeAll(async () => {
  probe = await serveProbe()
  browser = await chromium.launch(launchOptions())
})
afterAll(async () => {
  await browser?.close()
  await probe?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light' })
  scripts = []
  context.on('request', (request) => scripts.push(request.url()))
})
afterEach(() => context.close())

const said = (app: FrameLocator | Page, id: string): Promise<string> => app.locator(`#${id}`).innerText({ timeout: 10_000 })
const shows = (app: FrameLocator | Page, id: string, text: string) => expect.poll(() => said(app, id), { timeout: 5000 }).toBe(text)
const teamsChunkLoaded = (): boolean => scripts.some((url) => /\/assets\/teams-host-/.test(url))
const asksMicrosoft = (): boolean => scripts.some((url) => url.includes('office.net'))

test('inside Teams the app shakes hands, takes theme, language and place, and says that it is ready', async () => {
  const { app, calls } = await openInTeams(context, { origin: probe.origin, path: '/', context: { theme: 'dark' } })
  await shows(app, 'kind', 'teams')
  expect([await said(app, 'place'), await said(app, 'theme'), await said(app, 'locale')]).toEqual(['panel', 'dark', 'sv'])
  expect(Number(await said(app, 'waited'))).toBeLessThan(3000)
  await expect.poll(calls).toContain('appInitialization.success')
  expect((await calls())[0]).toBe('initialize')
  expect(teamsChunkLoaded()).toBe(true)
})

test('the theme follows Teams while the app runs', async () => {
  const { app, setTheme } = await openInTeams(context, { origin: probe.origin, path: '/' })
  await shows(app, 'theme', 'default')
  for (const [name, theme] of [['dark', 'dark'], ['contrast', 'contrast'], ['default', 'default'], ['glass', 'dark']] as const) {
    await setTheme(name)
    await shows(app, 'theme', theme)
  }
})

test('the language of Teams is taken, and read again when the person comes back', async () => {
  const { app, setLocale, comeBack } = await openInTeams(context, { origin: probe.origin, path: '/', context: { locale: 'en-us' } })
  await shows(app, 'locale', 'en')
  await setLocale('sv-se')
  await comeBack()
  await shows(app, 'locale', 'sv')
})

test.each([
  ['meetingStage', 'stage'],
  ['content', 'chat'],
])('what Teams calls %s is our %s', async (frameContext, place) => {
  const { app } = await openInTeams(context, { origin: probe.origin, path: '/', context: { frameContext } })
  await shows(app, 'place', place)
})

test('a link is opened by Teams, as an absolute address', async () => {
  const { app, openedLinks } = await openInTeams(context, { origin: probe.origin, path: '/' })
  await app.getByRole('button', { name: 'Open' }).click()
  await expect.poll(openedLinks).toEqual([`${probe.origin}/letter`])
})

test('a failure is told to Teams', async () => {
  const { app, calls } = await openInTeams(context, { origin: probe.origin, path: '/' })
  await app.getByRole('button', { name: 'Fail' }).click()
  await expect.poll(calls).toContain('appInitialization.failure')
})

test('a host that stays silent is given three seconds; then the app runs as in a browser', async () => {
  const { app, calls } = await openInTeams(context, { origin: probe.origin, path: '/', silent: true })
  await shows(app, 'kind', 'browser')
  const waitedMs = Number(await said(app, 'waited'))
  expect(waitedMs).toBeGreaterThanOrEqual(2990)
  expect(waitedMs).toBeLessThanOrEqual(3500)
  expect(await said(app, 'locale')).toBe('en')
  expect(await calls()).toEqual(['initialize'])
})

test('alone in a browser the app starts at once and loads nothing of Teams', async () => {
  const page = await context.newPage()
  await page.goto(probe.origin)
  await shows(page, 'kind', 'browser')
  expect(Number(await said(page, 'waited'))).toBeLessThan(1000)
  expect(teamsChunkLoaded() || asksMicrosoft()).toBe(false)
})

test('alone in a browser the theme follows the person', async () => {
  const page = await context.newPage()
  await page.goto(probe.origin)
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
  await context.route(`${probe.origin}/demo`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const page = await context.newPage()
  await page.goto(`${probe.origin}/demo`)
  const app = page.frameLocator('iframe')
  await shows(app, 'kind', 'browser')
  expect(Number(await said(app, 'waited'))).toBeLessThan(1000)
  expect(teamsChunkLoaded() || asksMicrosoft()).toBe(false)
})
