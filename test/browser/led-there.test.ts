import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'

let house: BrowserHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

/** A page of that seat as far as a scene of the demo meeting. `first` is what it shows before anything is played, so that no stand-in is there before. */
async function seatAt(id: string, seatName: string, first: string, sceneName: string): Promise<Page> {
  const demo = await openDemo(house.origin, id)
  const [seat, scene] = [demo.links.find(({ name }) => name === seatName), demo.scenes.find(({ name }) => name === sceneName)]
  if (!seat || !scene) throw new Error(`No ${seatName} or ${sceneName} in ${id}.`)
  const page = await (await house.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE', reducedMotion: 'reduce' })).newPage()
  await page.goto(seat.link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByText(first).first().waitFor()
  await demo.playTo(scene)
  return page
}

/** Whether a finger finds the button where it is, without scrolling and with nothing over it. */
const isUnderTheFinger = (button: Element) => {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  return [top + 2, bottom - 2].every((y) => button.contains(document.elementFromPoint((left + right) / 2, y)))
}

test('who asks to take their yes back sees both answers', async () => {
  const page = await seatAt('the-referral-read-aloud', 'Lo', sv.door.waiting, 'welcome')
  const { withdrawal } = sv.later
  await page.getByRole('button', { name: withdrawal.button }).click()
  for (const answer of [withdrawal.yes, withdrawal.no]) await expect.poll(() => page.getByRole('button', { name: answer, exact: true }).evaluate(isUnderTheFinger)).toBe(true)
  await page.context().close()
})
