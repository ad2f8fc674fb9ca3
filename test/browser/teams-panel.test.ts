import type { BrowserContext, FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { en, sv } from '#test/support/all-words.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { appOrigin } from '#test/support/teams-host/loopback-names.ts'
import { anonymous, openInTeams } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

let house: TeamsHouse
let context: BrowserContext
let scripts: string[]

beforeAll(async () => {
  house = await openTeamsHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  context = await house.browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 900 }, colorScheme: 'light' })
  scripts = []
  context.on('request', (request) => scripts.push(request.url()))
})
afterEach(() => context.close())

const teamsLoaded = () => scripts.some((url) => /\/assets\/teams-host-/.test(url))
const planned = () => planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken })

/** The background that the theme gives the page. */
const ground = (app: FrameLocator): Promise<string> =>
  app.locator('.fui-FluentProvider').first().evaluate((one) => getComputedStyle(one).backgroundColor)

test('in the side panel of Teams a chair goes from the door into the meeting, in the language of Teams', async () => {
  const { links } = await planned()
  const { app, calls } = await openInTeams(context, { path: links.sara })
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByRole('heading', { name: question }).waitFor()
  await app.getByRole('button', { name: sv.panel.before.start }).waitFor()
  await expect.poll(calls).toContain('appInitialization.success')
  expect(teamsLoaded()).toBe(true)
})

test('theme and language follow Teams while the panel is open, and nothing that is shown is lost', async () => {
  const { links } = await planned()
  const { app, setTheme, setLocale, comeBack } = await openInTeams(context, { path: links.sara })
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByRole('button', { name: sv.panel.before.start }).waitFor()
  const light = await ground(app)
  await setTheme('dark')
  await expect.poll(() => ground(app)).not.toBe(light)
  const dark = await ground(app)
  await setTheme('contrast')
  await expect.poll(() => ground(app)).toBe('rgb(0, 0, 0)')
  expect(dark).not.toBe('rgb(0, 0, 0)')
  await setTheme('default')
  await expect.poll(() => ground(app)).toBe(light)
  await setLocale('en-us')
  await comeBack()
  await app.getByRole('button', { name: en.panel.before.start }).waitFor()
  await app.getByRole('heading', { name: question }).waitFor()
})

test('the tab that Teams opens takes a personal link', async () => {
  const { links } = await planned()
  const { app } = await openInTeams(context, { path: '/panel' })
  await app.getByLabel(sv.paste.label).fill(links.sara)
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByRole('button', { name: sv.panel.before.start }).waitFor()
})

test('outside Teams the same page opens at once and loads nothing of Teams', async () => {
  const { links } = await planned()
  const page = await context.newPage()
  await page.goto(links.sara)
  await page.getByRole('button', { name: en.door.enter }).click()
  await page.getByRole('button', { name: en.panel.before.start }).waitFor()
  expect(teamsLoaded()).toBe(false)
  expect(scripts.filter((url) => !url.startsWith(appOrigin))).toEqual([])
})

test.each([
  ['chat', { frameContext: 'content' }],
  ['details', { frameContext: 'content', chatId: '' }],
])('before and after the meeting the tab in %s opens by the same link', async (_place, where) => {
  const { links } = await planned()
  const { app, calls } = await openInTeams(context, { path: '/panel', context: where, width: 900 })
  await app.getByLabel(sv.paste.label).fill(links.sara)
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByRole('button', { name: sv.panel.before.start }).waitFor()
  await expect.poll(calls).toContain('appInitialization.success')
})

test('somebody without an account goes in by their link and is let in by the chair, in Teams as in a browser', async () => {
  const { links } = await planned()
  const sara = await takeSeat(house.browser, 'sara')
  await sara.comeToTheDoor(links.sara)
  const { app } = await openInTeams(context, { path: '/panel', context: anonymous })
  await app.getByLabel(sv.paste.label).fill(links.kim)
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByText(sv.door.waiting).first().waitFor()
  expect(await app.getByText(question).count()).toBe(0)
  await sara.press(sv.panel.knocks.letInName('Kim'))
  await app.getByText(question).first().waitFor()
  await sara.context.close()
})

test('a Teams that stays silent is given three seconds; then the panel opens as in a browser', async () => {
  const { links } = await planned()
  const { app, calls } = await openInTeams(context, { path: links.sara, silent: true })
  await app.getByRole('button', { name: en.door.enter }).click()
  await app.getByRole('button', { name: en.panel.before.start }).waitFor()
  await app.getByRole('button', { name: en.later.largeScreen.title }).click()
  expect(await app.getByRole('button', { name: en.later.largeScreen.share }).count()).toBe(0)
  expect(await calls()).toEqual(['initialize'])
})

test('a letter opens from the panel in a window of its own, where nothing frames it', async () => {
  const { links } = await planned()
  const { app } = await openInTeams(context, { path: links.sara })
  await app.getByRole('button', { name: sv.door.enter }).click()
  const [letter] = await Promise.all([context.waitForEvent('page'), app.getByRole('button', { name: sv.panel.ready.openLetterName }).click()])
  await letter.getByRole('heading', { level: 1 }).waitFor()
  expect(new URL(letter.url()).origin).toBe(appOrigin)
  expect(await letter.evaluate(() => window.parent === window && window.opener === null)).toBe(true)
})

test('a page that can not be fetched is told to Teams, which has a way to try again', async () => {
  await context.route(/\/assets\/seat-page-/, (route) => route.abort())
  const { calls } = await openInTeams(context, { path: '/panel' })
  await expect.poll(calls).toContain('appInitialization.failure')
  expect(await calls()).not.toContain('appInitialization.success')
})

test.each(['/panel', '/stage', '/j/seat-of-somebody', '/', '/about'])('somebody else who frames %s and plays Teams gets an empty frame, and not a word from us', async (path) => {
  const refusals: string[] = []
  context.on('console', (message) => refusals.push(message.text()))
  const { app, calls } = await openInTeams(context, { path, isStranger: true, token: 'one.two.three' })
  await expect.poll(() => refusals.filter((text) => /frame-ancestors/.test(text)).length).toBeGreaterThan(0)
  expect(await app.locator('#page').count()).toBe(0)
  expect(scripts.filter((url) => /\/assets\//.test(url))).toEqual([])
  expect(await calls()).toEqual([])
})

test('Teams itself may not frame the start page', async () => {
  const refusals: string[] = []
  context.on('console', (message) => refusals.push(message.text()))
  const { calls } = await openInTeams(context, { path: '/' })
  await expect.poll(() => refusals.filter((text) => /frame-ancestors/.test(text)).length).toBeGreaterThan(0)
  expect(await calls()).toEqual([])
})

test('the panel draws without a style or script that its policy refuses, in every theme, and asks nobody but its own server', async () => {
  const { links } = await planned()
  const complaints: string[] = []
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const { app, setTheme } = await openInTeams(context, { path: links.sara })
  await app.getByRole('button', { name: sv.door.enter }).click()
  await app.getByRole('button', { name: sv.panel.before.start }).waitFor()
  for (const theme of ['dark', 'contrast', 'default']) {
    const before = await ground(app)
    await setTheme(theme)
    await expect.poll(() => ground(app)).not.toBe(before)
  }
  await app.getByRole('button', { name: sv.panel.before.start }).click()
  await app.getByRole('heading', { name: question }).waitFor()
  // teams-js asks for its list of hosts and may not: that costs lines about that address, and no others.
  expect(complaints.filter((text) => !text.includes('res.cdn.office.net'))).toEqual([])
  expect(await context.cookies()).toEqual([])
})
