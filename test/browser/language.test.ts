import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { en, sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house.close())

/** What a browser does when its person chooses another language. */
const choose = (page: Page, language: string) =>
  page.evaluate((chosen) => {
    Object.defineProperty(navigator, 'languages', { value: [chosen], configurable: true })
    window.dispatchEvent(new Event('languagechange'))
  }, language)

test('a language whose words can not all be fetched leaves the old words where they are, whole, and is tried again when it is chosen again', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const { page, ...sara } = await takeSeat(house.browser, 'sara')
  await page.goto(links.sara)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByRole('heading', { name: sv.panel.before.title }).waitFor()

  // Of the English sets one does not come: then none is shown.
  const isTable = (url: URL) => /\/table-words-/.test(url.pathname)
  await page.route(isTable, (route) => route.abort())
  const [failed] = await Promise.all([page.waitForEvent('requestfailed', (request) => isTable(new URL(request.url()))), choose(page, 'en-GB')])
  expect(failed.failure()).not.toBeNull()
  await page.waitForTimeout(500)
  expect(await page.getByRole('heading', { name: sv.panel.before.title }).count()).toBe(1)
  expect(await page.getByText(en.panel.before.title).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')

  await page.unroute(isTable)
  await choose(page, 'sv-SE')
  await choose(page, 'en-GB')
  await page.getByRole('heading', { name: en.panel.before.title }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(sara.complaints).toEqual([])
})
