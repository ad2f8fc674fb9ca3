import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

const newPage = async () => (await house.browser.newContext({ locale: 'sv-SE' })).newPage()

/** What the page sends and opens, apart from files that it reads. */
function listenTo(page: Page) {
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  page.on('websocket', () => sent.push('socket'))
  return sent
}

test('[HTTP-6] who only looks at the door sends nothing; who goes in asks once, and comes straight back after a reload', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const page = await newPage()
  const sent = listenTo(page)
  const inside = page.getByRole('heading', { name: sv.panel.before.title })
  await page.goto(links.sara)
  await page.getByRole('button', { name: sv.door.enter }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(sent).toEqual([])
  await page.getByRole('button', { name: sv.door.enter }).click()
  await inside.waitFor()
  expect(sent).toEqual(['POST /api/join', 'socket'])
  await page.reload()
  await inside.waitFor()
  expect(sent).toEqual(['POST /api/join', 'socket', 'POST /api/join', 'socket'])
  await page.context().close()
})

test('a page whose code does not come says so, and comes when it is loaded again', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const page = await newPage()
  const isPanel = (url: URL) => /\/professional-panel-.*\.js$/.test(url.pathname)
  await page.route(isPanel, (route) => route.abort())
  await page.goto(links.sara)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByRole('heading', { name: sv.connection.broken.title }).waitFor()
  await page.unroute(isPanel)
  await page.getByRole('button', { name: sv.connection.broken.reload }).click()
  await page.getByRole('heading', { name: sv.panel.before.title }).waitFor()
  await page.context().close()
})
