import { afterAll, beforeAll, expect, test } from 'vitest'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import { svStatisticsGaps as gaps } from '#server/http/words/sv/statistics-gaps.ts'
import { tabTo } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { walkWithTab } from '#test/support/focus-walk.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const newest = new Date().getFullYear() - (new Date().getMonth() === 0 ? 2 : 1)
const open = async (where: string, options: Parameters<BrowserHouse['browser']['newContext']>[0] = {}) => {
  const context = await house.browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.goto(house.origin + where)
  return page
}

test('[STAT-15] the pages of the statistics are whole in every setting', async () => {
  for (const where of ['/statistik', `/statistik?year=${newest - 1}&form=resursteam`, `/statistik?year=${newest - 1}&kommun=0138&half=1`, `/statistik/styrelse?year=${newest - 1}`, `/statistik?year=${newest - 1}&form=kommunvist-team`, '/statistik?organisation=region&track=work', `/statistik/jamfor?year=${newest}`, '/statistik/lardomar']) {
    const page = await open(where)
    expect(await faultsEverywhere(page, where)).toEqual([])
    await page.context().close()
  }
})

test('[LEARN-6] [STAT-15] an answer is written by keyboard, without script, and the page holds while it is open and when it is refused', async () => {
  const page = await open('/statistik/lardomar', { javaScriptEnabled: false })
  await page.getByText(gaps.answer).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Gäller 850412-1230')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText(gaps.wrong.personalNumber).waitFor()
  const field = page.getByRole('textbox', { name: gaps.field }).first()
  expect([await field.inputValue(), await field.getAttribute('aria-invalid')]).toEqual(['Gäller 850412-1230', 'true'])
  await page.getByRole('link', { name: gaps.goToField }).click()
  await field.fill('Vi slår ihop dem.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(gaps.saved).waitFor()
  await page.context().close()
  const seen = await open('/statistik/lardomar')
  for (const one of await seen.locator('summary').all()) await one.press('Enter')
  expect(await faultsEverywhere(seen, '/statistik/lardomar, open')).toEqual([])
  await seen.context().close()
})

test('[STAT-15] somebody chooses by keyboard, without script, and hears each number with its row and column', async () => {
  const walked = await open('/statistik')
  expect(await walkWithTab(walked)).toEqual([])
  await walked.context().close()
  const page = await open('/statistik')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('year')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, words.choose.show)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Statistik ${newest - 1}` }).waitFor()
  const table = page.getByRole('table', { name: words.tables.forms.title })
  const row = table.getByRole('row', { name: /^Resursteamet / })
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([words.columns.what, words.columns.number, words.columns.of, words.columns.share])
  expect(await row.getByRole('rowheader').innerText()).toBe('Resursteamet')
  expect((await row.getByRole('cell').allTextContents()).join(' ')).toMatch(/^\d+ \d+(?:\s\d{3})? \d+\s%$/)
  expect(await page.getByRole('img').count()).toBe(0)
  await page.context().close()
  const bare = await open('/statistik', { javaScriptEnabled: false })
  await bare.getByRole('combobox', { name: words.choose.kommun }).selectOption({ label: 'Ekby' })
  await bare.getByRole('button', { name: words.choose.show }).click()
  expect(new URL(bare.url()).searchParams.get('kommun')).toBe('0126')
  await bare.getByRole('link', { name: words.links.board }).click()
  await bare.getByRole('heading', { level: 1, name: words.board.title(newest) }).waitFor()
  await bare.context().close()
})

test('[STAT-15] on a narrow phone the share, which has no room, is heard with its row and column', async () => {
  const page = await open('/statistik', { viewport: { width: 360, height: 740 } })
  const row = page.getByRole('table', { name: words.tables.forms.title }).getByRole('row', { name: /^Resursteamet / })
  expect(await page.getByRole('table', { name: words.tables.forms.title }).getByRole('columnheader').allTextContents()).toContain(words.columns.share)
  const share = row.getByRole('cell', { name: /^\d+\s%$/ })
  expect([await share.count(), (await share.locator('span').boundingBox())?.width]).toEqual([1, 1])
  await page.context().close()
})

test('[STAT-15] [STAT-17] on paper the board’s page has its figures and neither links nor buttons', async () => {
  const page = await open(`/statistik/styrelse?year=${newest}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(10)
  expect(await page.getByText(words.madeUp).isVisible()).toBe(true)
  await page.context().close()
})
