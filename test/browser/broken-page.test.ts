import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

test('a page that can not be drawn says so, and comes back when it is loaded again', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const context = await house.browser.newContext({ locale: 'sv-SE' })
  const page = await context.newPage()
  let isSpoilt = true
  await page.routeWebSocket(/socket\.io/, (near) => {
    const far = near.connectToServer()
    // A seat list that is no list: nothing the server would send, and an error for whoever draws it.
    far.onMessage((message) => near.send(isSpoilt ? String(message).replace('"seats":[', '"seats":7,"others":[') : message))
  })
  await page.goto(links.sara)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByRole('heading', { level: 1, name: sv.connection.broken.title }).waitFor()
  expect(await page.getByText(question).count()).toBe(0)
  isSpoilt = false
  await page.getByRole('button', { name: sv.connection.broken.reload }).click()
  await page.getByRole('heading', { name: question }).waitFor()
  await context.close()
})
