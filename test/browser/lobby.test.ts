import { afterAll, beforeAll, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

const enter = async (link: string) => {
  const page = await (await house.browser.newContext({ locale: 'sv-SE' })).newPage()
  await page.goto(link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  return page
}

test('who is not let in now waits on, and is let in later', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const chair = await enter(links.sara)
  const participant = await enter(links.kim)
  await chair.getByRole('button', { name: sv.panel.knocks.notNowName('Kim') }).click()
  await chair.getByRole('button', { name: sv.panel.knocks.aside(1) }).click()
  await chair.getByRole('button', { name: sv.panel.knocks.letInName('Kim') }).click()
  await participant.getByText(question).waitFor()
})
