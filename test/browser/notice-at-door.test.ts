import { afterAll, beforeAll, expect, it } from 'vitest'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'

let house: SharedHouse
let links: Awaited<ReturnType<typeof planMeeting>>['links']
beforeAll(async () => {
  house = await shareHouse()
  links = (await planMeeting(house.origin)).links
})
afterAll(() => house?.close())

/** What the page says to the server when somebody goes in from this address, where they first do this. */
async function saidFrom(address: string, before: (page: Awaited<ReturnType<SharedHouse['browser']['newPage']>>) => Promise<void> = () => Promise.resolve()) {
  const context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  await before(page)
  await page.getByText(sv.notice.kept).waitFor()
  const [request] = await Promise.all([page.waitForRequest('**/api/join'), page.getByRole('button', { name: sv.door.enter }).click()])
  const body = request.postDataJSON() as { notice?: string }
  await context.close()
  return body.notice
}

it('[NOTICE-3] the door of a link says which version stood on it', async () => {
  expect(await saidFrom(links.kim)).toBe(newestVersions.sv)
})

it('[NOTICE-3] and so does the door where a link is pasted', async () => {
  expect(await saidFrom(`${house.origin}/panel`, (page) => page.getByLabel(sv.paste.label).fill(links.kim))).toBe(newestVersions.sv)
})
