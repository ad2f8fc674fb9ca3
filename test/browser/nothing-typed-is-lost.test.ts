import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { question } from '#test/support/browser-plan.ts'
import { nextWeek, planningOn } from '#test/support/browser-planning.ts'

const { background, door, meeting, planned, ready, waiting } = sv.plan
let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const note = 'Kim vill inte ha fler brev.'
const answer = (status: number, problem: string, fields?: string[]) => (route: Route) => route.fulfill({ status, json: { problem, ...(fields && { fields }) } })
/** Every way in which the server can say no, or say nothing, and what stands by the button then. */
const errors: [string, (route: Route) => Promise<void>, string][] = [
  ['the line is cut', (route) => route.abort(), ready.unanswered],
  ['409, somebody else was first', answer(409, 'referralTaken'), ready.taken],
  ['409, it was taken back', answer(409, 'referralClosed'), ready.closed],
  ['413', answer(413, 'tooLarge'), ready.tooLong],
  ['422, it does not hold', answer(422, 'planDoesNotHold'), ready.alike],
  ['400, a field', answer(400, 'badMessage', ['plan.place']), ready.refused],
  ['429', answer(429, 'tooFast'), ready.busy],
  ['500', answer(500, 'unexpected'), ready.busy],
  ['502, a page of somebody else’s', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }), ready.busy],
  ['503', answer(503, 'databaseAway'), ready.busy],
]

const typedOn = async (page: Page) => {
  const { field } = planningOn(page)
  const fields = [meeting.team, meeting.question, meeting.day, meeting.clock, meeting.place, meeting.phone]
  const values = await Promise.all(fields.map((name) => field(name).inputValue()))
  return [...values, await page.getByRole('textbox', { name: background.note(1), exact: true }).inputValue(), ...(await page.getByRole('article').getByRole('heading', { level: 4 }).allTextContents())]
}
const typed = ['Resursrådet i Sjövik', question, nextWeek(), '13:30', 'Teams', '08-123 45 67', note, 'Kim', 'Sara']

test('whatever the server answers to a plan, all that was typed stands there, is kept on the server, and becomes the meeting', async () => {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const plan = planningOn(page)
  await plan.fillForTwo(house.origin)
  await plan.button(background.add).click()
  await page.getByRole('textbox', { name: background.note(1), exact: true }).fill(note)
  for (const [what, fails, says] of errors) {
    await page.route('**/api/meetings', fails)
    await plan.button(ready.plan).or(plan.button(ready.again)).click()
    await page.getByText(says, { exact: true }).first().waitFor()
    expect(await typedOn(page), what).toEqual(typed)
    await page.unroute('**/api/meetings')
  }
  await page.route('**/api/meetings', answer(401, 'signInAgain'))
  await plan.button(ready.plan).or(plan.button(ready.again)).click()
  await page.getByText(door.otherKey).waitFor()
  expect(await typedOn(page), 'the session is over').toEqual(typed)
  await page.unroute('**/api/meetings')
  await plan.button(door.demoKey).click()
  await page.getByText(door.otherKey).waitFor({ state: 'hidden' })
  expect(await typedOn(page), 'signed in anew').toEqual(typed)

  const second = await context.newPage()
  await second.goto(`${house.origin}/plan`)
  const beside = planningOn(second)
  await beside.button(door.demoKey).click()
  await beside.button(`${waiting.open}: ${question}`).click()
  await second.getByRole('article', { name: 'Kim' }).waitFor()
  expect(await typedOn(second), 'in a second tab').toEqual(typed)
  await second.close()

  await plan.button(ready.plan).or(plan.button(ready.again)).click()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await context.close()
})
