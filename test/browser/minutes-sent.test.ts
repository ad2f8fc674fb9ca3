import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyObstacle } from '#server/demo/meetings/every-obstacle.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import type { BrowserHouse } from '#test/support/browser-house.ts'
import { openHouseWithMail } from '#test/support/house-with-mail.ts'

let house: BrowserHouse
beforeAll(async () => {
  ;({ house } = await openHouseWithMail())
})
afterAll(() => house?.close())

const { sending: words, code, minutes } = sv.later

test('[SEND-32] [SEND-33] the chair finds in the panel whom minutes go to by a code, what is not right in them, and who has older ones', async () => {
  const demo = await openDemo(house.origin, everyObstacle.id)
  const enter = async (role: string) => {
    const page = await (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 } })).newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(demo.links.find((link) => link.role === role)!.link)
    await page.getByRole('button', { name: sv.door.enter }).click()
    return page
  }
  const [chair, representative] = [await enter('chair'), await enter('representative')]
  await demo.playTo({ name: 'over', upTo: everyObstacle.steps.length })
  await chair.getByRole('heading', { name: words.ofMinutes.title }).waitFor()
  expect(await representative.getByRole('heading', { name: words.ofMinutes.title }).count()).toBe(0)
  await chair.getByRole('button', { name: words.copies.minutesByCodeOrMail }).click()
  await chair.getByRole('button', { name: new RegExp(`^${code.ask('Karin')}`) }).click()
  await chair.getByText(code.once).waitFor()
  expect(await chair.getByText(/läsa brevet senare/).count(), 'they are no letter').toBe(0)

  const opens = representative.waitForEvent('popup')
  await representative.getByRole('button', { name: minutes.openName }).click()
  const page = await opens
  await page.locator('textarea').fill('Listan finns redan.')
  await page.getByRole('button', { name: 'Skicka det jag har skrivit' }).click()
  await page.getByText('Tack. Det du skrev står nu i anteckningarna.').waitFor()
  await chair.getByRole('heading', { name: words.corrections.title }).waitFor()
  await chair.getByText(words.corrections.minutes.hint).waitFor()
  await chair.getByRole('textbox', { name: words.corrections.label }).fill('Den finns sedan i maj.')
  await chair.getByRole('button', { name: words.corrections.save }).click()
  await chair.getByText(words.corrections.yours('Den finns sedan i maj.')).waitFor()
  await chair.getByRole('heading', { name: words.older.titleOfMinutes }).waitFor()
  expect([await violations(chair, 'chair'), await violations(page, 'page')]).toEqual([[], []])
})
