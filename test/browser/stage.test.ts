import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { counsellorRefers } from '#server/demo/meetings/counsellor-refers.ts'
import { openDemo, type PlayedDemo } from '#test/support/browser-demo.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { dayAhead, goOnTo, letInAndStart, putItem, titles, together, writeItem } from '#test/support/browser-steps.ts'

let house: BrowserHouse
let context: BrowserContext

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  context = await newContext()
})
afterEach(() => context.close())

const newContext = () => house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } })
const { largeScreen } = sv.later

/** Somebody at their own page, in this browser. */
async function sitDown(link: string, within: BrowserContext = context): Promise<Page> {
  const page = await within.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  return page
}

/** Presses the way to the large screen on a panel. Out: the window that opens. */
async function openScreen(panel: Page): Promise<Page> {
  await panel.getByRole('button', { name: largeScreen.title }).click()
  const [screen] = await Promise.all([panel.context().waitForEvent('page'), panel.getByRole('button', { name: largeScreen.open }).click()])
  return screen
}

const linkOf = (demo: PlayedDemo, role: string) => demo.links.find((one) => one.role === role)?.link ?? ''

/** Where a meeting was withdrawn in the first test: the minute until it is erased goes while the others run. */
let emptied: Page

test('a withdrawal empties the screen', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const chair = await sitDown(links.sara, await newContext())
  const screen = await openScreen(chair)
  await screen.getByRole('heading', { name: question }).waitFor()
  await chair.getByRole('button', { name: sv.panel.withdrawal.withdraw('Kim') }).click()
  await chair.getByRole('button', { name: sv.panel.withdrawal.yes }).click()
  await screen.getByRole('heading', { name: sv.stage.stopped }).waitFor()
  expect(await screen.locator('body').innerText()).not.toContain(question)
  emptied = screen
})

test('the window that the chair opens shows the question, who speaks and what is put, and no more than the participant sees', async () => {
  const demo = await openDemo(house.origin, 'counsellor-refers')
  const chair = await sitDown(linkOf(demo, 'chair'))
  await chair.getByRole('heading', { name: counsellorRefers.plan.question }).waitFor()
  const screen = await openScreen(chair)
  await screen.getByRole('heading', { name: counsellorRefers.plan.question }).waitFor()
  await screen.getByRole('heading', { name: sv.stage.soon }).waitFor()
  await demo.playTo(demo.scenes.find(({ name }) => name === 'recommend')!)
  await screen.getByRole('heading', { name: 'en jobbsökarkurs i grupp' }).or(screen.getByText('en jobbsökarkurs i grupp')).first().waitFor()
  for (const scene of demo.scenes) await demo.playTo(scene)
  await screen.getByRole('heading', { name: sv.stage.over }).waitFor()
  expect(await screen.getByRole('button').count()).toBe(0)
})

test('a browser without an admitted seat sees that the chair must let one in, and the meeting as soon as they are', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const other = await newContext()
  const chair = await sitDown(links.sara, other)
  const alone = await context.newPage()
  await alone.goto(`${house.origin}/stage`)
  await alone.getByRole('heading', { name: sv.stage.waitTitle }).waitFor()
  await sitDown(links.anna)
  await chair.getByRole('button', { name: sv.panel.knocks.letInName('Anna') }).waitFor()
  expect(await alone.getByText(question).count()).toBe(0)
  await chair.getByRole('button', { name: sv.panel.knocks.letInName('Anna') }).click()
  await alone.getByRole('heading', { name: question }).waitFor()
  await other.close()
})

test('two meetings in one browser are never mixed up', async () => {
  const one = await planMeeting(house.origin, { hasConsent: true })
  const other = await openDemo(house.origin, 'by-phone')
  const first = await sitDown(one.links.sara)
  await first.getByRole('heading', { name: question }).waitFor()
  const second = await sitDown(linkOf(other, 'chair'))
  await second.getByRole('heading', { name: byPhone.plan.question }).waitFor()
  await (await openScreen(first)).getByRole('heading', { name: question }).waitFor()
  await (await openScreen(second)).getByRole('heading', { name: byPhone.plan.question }).waitFor()
})

test('the screen goes blank with everybody else’s when the chair’s page closes', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const chair = await sitDown(links.sara)
  const screen = await openScreen(chair)
  await screen.getByRole('heading', { name: question }).waitFor()
  const reloaded = screen.reload()
  await chair.close()
  await reloaded
  await screen.getByRole('heading', { name: sv.stage.waitTitle }).waitFor()
})

test('a chair who changes device takes the meeting off the old screen, and brings it back by coming back', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const chair = await sitDown(links.sara)
  const screen = await openScreen(chair)
  await screen.getByRole('heading', { name: question }).waitFor()
  const other = await newContext()
  await (await sitDown(links.sara, other)).getByRole('heading', { name: question }).waitFor()
  await screen.getByRole('heading', { name: sv.stage.waitTitle }).waitFor()
  expect(await screen.getByText(question).count()).toBe(0)
  await chair.getByRole('button', { name: sv.door.comeHere }).click()
  await screen.getByRole('heading', { name: question }).waitFor()
  await other.close()
})

test('what does not fit is reached with the keys, and what is put scrolls into view by itself', async () => {
  const demo = await openDemo(house.origin, 'by-phone')
  const chair = await sitDown(linkOf(demo, 'chair'))
  const screen = await openScreen(chair)
  await screen.setViewportSize({ width: 1280, height: 220 })
  await screen.getByRole('heading', { name: byPhone.plan.question }).waitFor()
  const recommend = demo.scenes.findIndex(({ name }) => name === 'recommend')
  await demo.playTo(demo.scenes[recommend - 1]!)
  const scrolledTo = () => screen.evaluate(() => window.scrollY)
  await screen.evaluate(() => window.scrollTo(0, 0))
  await demo.playTo(demo.scenes[recommend]!)
  await expect.poll(scrolledTo).toBeGreaterThan(0)
  await screen.keyboard.press('Tab')
  for (const key of ['PageDown', 'Space', 'ArrowDown']) {
    await screen.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    await screen.keyboard.press(key)
    await expect.poll(scrolledTo, { message: key }).toBeGreaterThan(0)
  }
})

test('an old item that is answered scrolls into view, past those that were put after it', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all((['sara', 'anna', 'kim'] as const).map((person) => takeSeat(house.browser, person)))
  const [sara, anna, kim] = taken as [BrowserSeat, BrowserSeat, BrowserSeat]
  await letInAndStart({ sara, anna, kim }, links)
  const [screen] = await Promise.all([
    sara.context.waitForEvent('page'),
    (async () => {
      await sara.press(largeScreen.title)
      await sara.press(largeScreen.open)
    })(),
  ])
  await screen.setViewportSize({ width: 1280, height: 400 })
  await goOnTo({ sara, anna, kim }, titles[5]!)
  const put = ['Kim får låna en dator', 'Kim provar praktik', 'Kim träffar en vägledare', 'Kim går en kurs i Sjövik']
  for (const [place, what] of put.entries()) {
    await writeItem(anna, { what, day: dayAhead(4 + place), why: 'Då blir det lättare.' })
    await putItem(anna)
    await kim.sees(kim.heading(what))
  }
  const oldest = screen.getByRole('article').filter({ hasText: put[0]! }).or(screen.getByRole('listitem').filter({ hasText: put[0]! })).first()
  const isInView = () => oldest.evaluate((card) => card.getBoundingClientRect().top > -1 && card.getBoundingClientRect().bottom < window.innerHeight + 1)
  await screen.getByText(put[3]!).first().waitFor()
  await expect.poll(isInView).toBe(false)
  await kim.press(sv.participant.items.answerName('ja', put[0]!))
  await expect.poll(isInView).toBe(true)
  await together([sara, anna, kim], (seat) => seat.context.close())
})

test('a minute after the withdrawal the emptied screen says that what was written is gone', async () => {
  await emptied.getByText(sv.stage.erasedHelp).waitFor({ timeout: 90_000 })
  await emptied.getByRole('heading', { name: sv.stage.over }).waitFor()
  await emptied.context().close()
})
