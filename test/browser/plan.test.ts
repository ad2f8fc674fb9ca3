import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PlanMeetingBody, PlannedMeeting } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { tabTo } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { places, question } from '#test/support/browser-plan.ts'
import { nextWeek, planningOn } from '#test/support/browser-planning.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

const { consent, door, meeting, people, planned, ready } = sv.plan
let house: BrowserHouse
let wrong: string[]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(() => {
  wrong = []
})

async function newPage(): Promise<Page> {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && wrong.push(message.text()))
  return page
}

const look = async (page: Page, where: string) => void wrong.push(...(await faultsEverywhere(page, where)))

const linksOn = (page: Page, names: string[]) => Promise.all(names.map((name) => page.getByLabel(planned.linkOf(name), { exact: true }).inputValue()))
const ended = (page: Page) => page.context().close()

test('a wrong key is answered beside its field and stays there', async () => {
  const page = await newPage()
  const { field, button } = planningOn(page)
  await page.goto(`${house.origin}/plan`)
  await button(door.enter).click()
  await page.getByText(door.missing).waitFor()
  for (const key of ['fel nyckel', 'a-key-that-nobody-ever-gave-to-us-0001']) {
    await field(door.key).fill(key)
    await button(door.enter).click()
    await page.getByText(door.wrong).waitFor()
    expect(await field(door.key).inputValue()).toBe(key)
  }
  await look(page, 'a wrong key')
  await ended(page)
  expect(wrong).toEqual([])
})

test('a meeting is planned with a mouse: what is missing is said, who is taken away comes back, and the chair’s link opens its lobby', async () => {
  const page = await newPage()
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await plan.send()
  const readyPart = plan.inPart(ready.title)
  for (const lack of ['question', 'team', 'day', 'clock', 'place', 'chair', 'participant', 'contactPhone'] as const) await readyPart.getByText(ready.must[lack]).waitFor()
  await plan.button(`${ready.show}: ${ready.must.team.slice(0, -1)}`).click()
  expect(await plan.field(meeting.team).evaluate((one) => one === document.activeElement)).toBe(true)
  await look(page, 'an empty plan')
  await plan.fillMeeting()
  await plan.button(people.add.chair).click()
  await plan.button(people.save).click()
  for (const lack of ['name', 'organisation'] as const) await page.getByText(people.missing[lack]).waitFor()
  await plan.field(people.why).fill('Personnumret är 811228-9874.')
  await page.getByText(sv.refusals.personalNumber).waitFor()
  await look(page, 'half a person')
  await plan.button(people.cancel).click()
  await plan.addEverybody()
  expect(await plan.field(meeting.contactName).inputValue()).toBe('Sara')
  await plan.button(`${people.remove}: Omar`).click()
  await page.getByText(people.removed('Omar')).waitFor()
  expect(await plan.inPart(consent.title).getByText(places[2]).count()).toBe(0)
  await plan.button(people.undo).click()
  await readyPart.getByText(sv.people.notInvited.forsakringskassan).waitFor()
  for (const place of places) await readyPart.getByText(ready.gap(place)).waitFor()
  expect(await page.getByRole('checkbox', { checked: true }).count(), 'nothing is ticked by itself').toBe(0)
  await plan.giveConsent()
  await readyPart.getByText(ready.gap(places[0])).waitFor({ state: 'hidden' })
  await look(page, 'a whole plan')
  await plan.send()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await look(page, 'everybody’s links')
  await plan.button(planned.copyName('Sara')).click()
  await page.getByText(planned.copied).waitFor()
  const [link] = await linksOn(page, ['Sara'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await seeSlips(page)
  const sara = await page.context().newPage()
  await sara.goto(link!)
  await sara.getByRole('button', { name: sv.door.enter }).click()
  await sara.getByRole('heading', { name: sv.panel.before.title }).waitFor()
  await sara.getByText(question).first().waitFor()
  await ended(page)
  expect(wrong).toEqual([])
})

/** On paper there is a slip for each, and nothing else: no word of the question. */
async function seeSlips(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').innerText()
  for (const name of ['Sara', 'Kim', 'Anna', 'Omar', 'Petra']) expect(paper).toContain(planned.slip.title(name))
  for (const none of [question, planned.title, planned.copy]) expect(paper).not.toContain(none)
  await page.emulateMedia({ media: 'screen' })
}

test('an answer that is lost on its way loses nothing, and asking again gives the same meeting; the next one has the same people', async () => {
  const page = await newPage()
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await plan.fillMeeting()
  await plan.addEverybody()
  const answers: PlannedMeeting[] = []
  await page.route('**/api/meetings', async (route) => {
    const answer = await route.fetch()
    answers.push((await answer.json()) as PlannedMeeting)
    await (answers.length === 1 ? route.abort() : route.fulfill({ response: answer }))
  })
  await plan.send()
  await page.getByText(ready.unanswered).waitFor()
  expect(await plan.field(meeting.question).inputValue()).toBe(question)
  expect(await plan.field(meeting.question).isDisabled(), 'what may be planned already is not changed').toBe(true)
  await plan.button(ready.again).click()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  expect(answers).toHaveLength(2)
  expect(answers[1]).toEqual(answers[0])
  expect(await linksOn(page, ['Sara', 'Kim'])).toEqual(answers[0]!.links.slice(0, 2).map(({ link }) => link))
  await plan.button(planned.again).click()
  await page.getByRole('article', { name: 'Petra' }).waitFor()
  expect([await plan.field(meeting.question).inputValue(), await plan.field(meeting.day).inputValue()]).toEqual(['', ''])
  await plan.field(meeting.question).fill('Hur går det?')
  await plan.field(meeting.day).fill(nextWeek())
  await plan.send()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  expect(new Set([...answers[0]!.links, ...answers[2]!.links].map(({ seatId }) => seatId)).size).toBe(10)
  await page.getByRole('region', { name: /^Länkarna till mötet/ }).getByRole('button').first().click()
  expect(await page.getByLabel(planned.linkOf('Sara'), { exact: true }).count(), 'the first meeting’s links are there too').toBe(2)
  await ended(page)
  expect(wrong).toEqual([])
})

test('what the server does not take is said beside its field, and a key that no longer works at the button', async () => {
  const page = await newPage()
  const plan = planningOn(page)
  await plan.fillForTwo(house.origin)
  // What is sent is spoilt on its way; the answers are the server's own.
  const spoilt = [
    (body: PlanMeetingBody) => ({ postData: JSON.stringify({ ...body, plan: { ...body.plan, place: '' } }) }),
    (body: PlanMeetingBody) => ({ postData: JSON.stringify({ ...body, plan: { ...body.plan, seats: [...body.plan.seats, { ...body.plan.seats[0], id: 'seat-twice' }] } }) }),
  ]
  await page.route('**/api/meetings', (route) => route.continue(spoilt.shift()?.(route.request().postDataJSON() as PlanMeetingBody) ?? { headers: { ...route.request().headers(), authorization: 'Bearer a-key-that-was-taken-back-yesterday' } }))
  await plan.send()
  await plan.inPart(meeting.when).getByText(ready.refusedField).waitFor()
  await plan.send()
  await page.getByRole('alert').getByText(ready.alike).waitFor()
  await plan.send()
  await page.getByRole('alert').getByText(door.otherKey).waitFor()
  await page.unroute('**/api/meetings')
  await plan.button(door.demoKey).click()
  await page.getByRole('alert').getByText(door.otherKey).waitFor({ state: 'hidden' })
  expect(await plan.field(meeting.question).inputValue()).toBe(question)
  const asking = page.waitForEvent('dialog')
  await plan.field(meeting.place).fill('Rum 3')
  await page.evaluate(() => setTimeout(() => window.location.reload()))
  await (await asking).dismiss()
  expect(await plan.field(meeting.question).inputValue(), 'who stays loses nothing').toBe(question)
  await plan.send()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await ended(page)
  expect(wrong).toEqual([])
})

test('a server that is away is told at the button', async () => {
  const page = await newPage()
  const plan = planningOn(page)
  await plan.fillForTwo(house.origin)
  await page.context().setOffline(true)
  await plan.send()
  await page.getByRole('alert').getByText(ready.unanswered).waitFor()
  await page.context().setOffline(false)
  await plan.button(ready.again).click()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await ended(page)
  expect(wrong).toEqual([])
})

test('a meeting is planned with the keyboard alone', async () => {
  const page = await newPage()
  const press = async (name: string) => {
    await tabTo(page, name, 60)
    await page.keyboard.press('Enter')
  }
  const write = async (name: string, text: string) => {
    await tabTo(page, name, 60)
    await page.keyboard.type(text)
  }
  const [year = '', month = '', day = ''] = nextWeek().split('-')
  await page.goto(`${house.origin}/plan`)
  await press(door.demoKey)
  await page.getByRole('heading', { name: meeting.title, exact: true }).waitFor()
  await write(meeting.question, question)
  await write(meeting.team, 'Resursrådet i Sjövik')
  await writeAsTheBrowserDoes(page, meeting.day, nextWeek(), [`${month}${day}${year}`, `${year}${month}${day}`, `${day}${month}${year}`])
  await writeAsTheBrowserDoes(page, meeting.clock, '13:30', ['0130PM', '1330'])
  await write(meeting.place, 'Teams')
  await press(people.add.chair)
  await isTakenTo(page, page.getByRole('heading', { name: people.formTitle.new }))
  await write(people.name, 'Sara')
  await write(people.organisation, 'En ny')
  await write(people.organisationName, 'Sjöviks kommun')
  await press(people.save)
  await isTakenTo(page, page.getByRole('article', { name: 'Sara' }))
  await press(people.add.participant)
  await isTakenTo(page, page.getByRole('heading', { name: people.formTitle.new }))
  await write(people.name, 'Kim')
  await press(people.save)
  await isTakenTo(page, page.getByRole('article', { name: 'Kim' }))
  await write(meeting.phone, '08-123 45 67')
  await press(ready.plan)
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await press(planned.copyName('Kim'))
  await page.getByText(planned.copied).waitFor()
  await ended(page)
  expect(wrong).toEqual([])
})

/** The keyboard goes on from what has come, which is where one wants to be. */
async function isTakenTo(page: Page, place: Locator) {
  const handle = await place.elementHandle()
  await page.waitForFunction((one) => document.activeElement === one, handle)
}

/** Which of the parts of a day or a time comes first is the browser's own language. */
async function writeAsTheBrowserDoes(page: Page, name: string, wanted: string, ways: string[]) {
  const field = page.getByLabel(name, { exact: true })
  await tabTo(page, name)
  for (const way of ways) {
    await field.focus()
    await page.keyboard.type(way)
    if ((await field.inputValue()) === wanted) return
  }
  throw new Error(`${name} does not become ${wanted}.`)
}
