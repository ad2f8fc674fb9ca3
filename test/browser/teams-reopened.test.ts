import type { BrowserContext, FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { titles } from '#test/support/browser-steps.ts'
import { inMeeting, openInTeams, type TeamsHost } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

const { composer, knocks } = sv.panel
const halfWritten = 'Anna ringer om en plats på'
let house: TeamsHouse
let context: BrowserContext
let sara: BrowserSeat
let links: Awaited<ReturnType<typeof planMeeting>>['links']

beforeAll(async () => {
  house = await openTeamsHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  ;({ links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken }))
  context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 900 } })
  sara = await takeSeat(house.browser, 'sara')
  await sara.comeToTheDoor(links.sara)
})
afterEach(async () => {
  house.front.mend()
  await context.close()
  await sara.context.close()
})

async function comeIn({ app }: TeamsHost, knocksAs = 'Anna') {
  await app.getByLabel(sv.paste.label).fill(links.anna)
  await app.getByRole('button', { name: sv.door.enter }).click()
  await sara.press(knocks.letInName(knocksAs))
}

/** Anna has come in through Teams, the meeting is where one puts something, and she is in the middle of a word. */
async function inMidWord(): Promise<TeamsHost> {
  const teams = await openInTeams(context, { path: '/panel' })
  await comeIn(teams)
  await sara.press(sv.panel.before.start)
  for (const title of titles.slice(1, 5)) await sara.press(sv.agenda.next(title))
  await teams.app.getByRole('button', { name: composer.open, exact: true }).click()
  await what(teams.app).pressSequentially(halfWritten)
  return teams
}

const what = (app: FrameLocator) => app.getByLabel(composer.what, { exact: true })
const wordsIn = (app: FrameLocator) => expect.poll(() => what(app).inputValue({ timeout: 20_000 }), { timeout: 30_000 }).toBe(halfWritten)

test('a panel that is closed in mid-word and loaded anew gives the words back, to who wrote them', async () => {
  const teams = await inMidWord()
  await teams.closePanel()
  await expect.poll(teams.calls).toContain('readyToUnload')
  await teams.endPanel()
  await teams.openPanel()
  // No storage in the frame: the device is new, and knocks.
  await comeIn(teams, knocks.onNewScreen('Anna'))
  await teams.app.getByRole('heading', { name: question }).waitFor()
  const open = teams.app.getByRole('button', { name: composer.open, exact: true })
  if (await open.isVisible()) await open.click()
  await wordsIn(teams.app)
  expect(await sara.page.locator('body').innerText()).not.toContain(halfWritten)
})

test('a panel that Teams has put aside is taken up where it was, and shows what has happened since', async () => {
  const teams = await inMidWord()
  const readies = async () => (await teams.calls()).filter((call) => call === 'appInitialization.success').length
  const before = await readies()
  await teams.closePanel()
  await expect.poll(teams.isPutAside).toBe(true)
  house.front.cut()
  house.front.mend()
  await sara.press(sv.agenda.next(titles[5]!))
  await teams.openPanel()
  await teams.app.getByRole('heading', { name: sv.agenda.place(6, titles.length, titles[5]!) }).waitFor()
  await expect.poll(readies).toBe(before + 1)
  await wordsIn(teams.app)
})

test('a panel that is taken up in another meeting begins at the door, and shows nothing of the first', async () => {
  const teams = await inMidWord()
  await teams.closePanel()
  await expect.poll(teams.isPutAside).toBe(true)
  await teams.setMeeting(`${inMeeting.meetingId}-another`)
  await teams.openPanel()
  await teams.app.getByLabel(sv.paste.label).waitFor()
  expect(await teams.app.locator('body').innerText()).not.toContain(question)
})
