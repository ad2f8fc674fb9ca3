import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { referring } from '#server/http/words/sv/referring.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { nextWeek, planningOn } from '#test/support/browser-planning.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

const { background, door, kept, meeting, people, planned, waiting } = sv.plan
let house: BrowserHouse
let wrong: string[]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(() => {
  wrong = []
})

const newContext = (javaScriptEnabled = true): Promise<BrowserContext> => house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce', javaScriptEnabled })

const look = async (page: Page, where: string) => void wrong.push(...(await faultsEverywhere(page, where)))

const label = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const codes = (page: Page) => page.locator('.code').allInnerTexts()

/** Fills in the form as who works for a party, and sends it. */
async function ask(page: Page, question: string) {
  await page.goto(`${house.origin}/anmal`)
  await label(page, referring.worker).check()
  await label(page, referring.yourName).fill('Anna Berg')
  await label(page, referring.yourPlace).fill('Arbetsförmedlingen')
  await label(page, referring.yourPhone).fill('010-123 45 67')
  await label(page, referring.personName).fill('Maria')
  await label(page, referring.knows).check()
  await label(page, referring.question).fill(question)
  await label(page, referring.talkAbout).fill('Pengarna')
  await label(page, referring.adaptationNames.breaks).check()
  await label(page, referring.note).fill('Bor skyddat')
  await page.getByRole('button', { name: referring.send }).click()
  await page.getByRole('heading', { name: referring.sent.title }).waitFor()
}

test('somebody asks for a meeting without a script, and loses nothing when something is missing', async () => {
  const context = await newContext(false)
  const page = await context.newPage()
  await page.goto(`${house.origin}/anmal`)
  await label(page, referring.self).check()
  expect(await label(page, referring.yourName).isVisible(), 'what is asked of others is not asked here').toBe(false)
  await label(page, referring.talkAbout).fill('Min sömn')
  await page.getByRole('button', { name: referring.send }).click()
  await page.getByText(referring.mustBeMended).waitFor()
  expect(await label(page, referring.talkAbout).inputValue()).toBe('Min sömn')
  expect(await label(page, referring.question).getAttribute('aria-describedby')).toContain('question-wrong')
  await context.close()
})

test('the pages of asking hold in every setting', async () => {
  const context = await newContext()
  const page = await context.newPage()
  await page.goto(`${house.origin}/anmal`)
  await look(page, 'the form')
  await label(page, referring.worker).check()
  await page.getByRole('button', { name: referring.send }).click()
  await page.getByText(referring.mustBeMended).waitFor()
  await look(page, 'the form with what is missing')
  await ask(page, 'Vad gör vi först?')
  await look(page, 'what has been sent')
  const [number = '', code = ''] = await codes(page)
  await page.goto(`${house.origin}/anmal/min`)
  await look(page, 'coming back')
  await label(page, referring.sent.number).fill(number)
  await label(page, referring.sent.code).fill(code)
  await page.getByRole('button', { name: referring.back.open }).click()
  await page.getByText('Bor skyddat').waitFor()
  await look(page, 'what one asked for')
  await context.close()
  expect(wrong).toEqual([])
})

test('a referral becomes a plan, which is kept as it grows, is never written over unseen, and is gone when the meeting is planned', async () => {
  const question = 'Hur kommer Maria vidare?'
  const asking = await newContext(false)
  await ask(await asking.newPage(), question)
  const context = await newContext()
  const page = await context.newPage()
  const plan = planningOn(page)
  await page.goto(`${house.origin}/plan`)
  await plan.button(door.demoKey).click()
  await page.getByRole('heading', { name: waiting.title }).waitFor()
  await look(page, 'what waits')
  await plan.button(`${waiting.planFrom}: ${question}`).click()
  await page.getByRole('article', { name: 'Maria' }).waitFor()
  expect(await plan.field(meeting.question).inputValue()).toBe(question)
  const note = page.getByRole('group', { name: background.note(2), exact: true })
  expect([await note.getByRole('textbox').inputValue(), await note.getByRole('checkbox').isChecked()]).toEqual(['Bor skyddat', false])
  expect(await plan.field(background.talkAbout).inputValue()).toBe('Pengarna')
  expect(await plan.field(sv.adaptationNames.breaks).isChecked()).toBe(true)
  await plan.field(meeting.team).fill('Resursrådet i Sjövik')
  await page.getByText(kept.saved, { exact: true }).waitFor()
  await look(page, 'a plan from a referral')
  await page.reload()
  await plan.button(door.demoKey).click()
  await plan.button(`${waiting.open}: ${question}`).click()
  expect(await plan.field(meeting.team).inputValue()).toBe('Resursrådet i Sjövik')

  const other = await (await newContext()).newPage()
  const elsewhere = planningOn(other)
  await other.goto(`${house.origin}/plan`)
  await elsewhere.button(door.demoKey).click()
  await elsewhere.button(`${waiting.open}: ${question}`).click()
  await elsewhere.field(meeting.place).fill('Rum 3')
  await other.getByText(kept.saved, { exact: true }).waitFor()
  await plan.field(meeting.place).fill('Teams')
  await page.getByText(kept.elsewhere).waitFor()
  expect(await plan.field(meeting.place).inputValue(), 'nothing is lost').toBe('Teams')
  await look(page, 'changed elsewhere')
  await plan.button(kept.takeTheirs).click()
  await expect.poll(() => plan.field(meeting.place).inputValue()).toBe('Rum 3')
  await elsewhere.field(meeting.place).fill('Rum 4')
  await other.getByText(kept.saving, { exact: true }).waitFor()
  await other.getByText(kept.saved, { exact: true }).waitFor()
  await plan.field(meeting.place).fill('Teams')
  await page.getByText(kept.elsewhere).waitFor()
  await plan.button(kept.keepMine).click()
  await page.getByText(kept.saved, { exact: true }).waitFor()
  await other.context().close()

  await plan.field(meeting.day).fill(nextWeek())
  await plan.field(meeting.clock).fill('13:30')
  await plan.field(meeting.phone).fill('08-123 45 67')
  await plan.addPerson('sara', people.add.chair)
  await plan.send()
  await page.getByRole('heading', { name: planned.title }).waitFor()
  await plan.button(planned.fresh).click()
  await plan.button(waiting.back).click()
  await page.getByRole('heading', { name: waiting.title }).waitFor()
  expect(await page.getByText(question).count()).toBe(0)
  await context.close()
  await asking.close()
  expect(wrong).toEqual([])
})

test('a line that is lost is said, and what was written is kept when it is back', async () => {
  const context = await newContext()
  const page = await context.newPage()
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await context.setOffline(true)
  await plan.field(meeting.question).fill('Hur går det sedan?')
  await page.getByText(kept.offline).waitFor()
  await context.setOffline(false)
  await page.getByText(kept.saved, { exact: true }).waitFor()
  await plan.field(meeting.question).fill('Numret är 811228-9874')
  await page.getByText(kept.number).waitFor()
  await context.close()
  expect(wrong).toEqual([])
})

test('several who wait are closed in one act, for a reason, and one that is not ticked goes on waiting', async () => {
  const form = (question: string) => new URLSearchParams({ who: 'self', personName: 'Kim', personPhone: '070-123 45 67', question })
  const questions = ['Köp billiga klockor', 'Vinn en resa', 'Vem hjälper Kim?']
  for (const question of questions) expect((await fetch(`${house.origin}/anmal`, { method: 'POST', body: form(question) })).status).toBe(201)
  const context = await newContext()
  const page = await context.newPage()
  const plan = planningOn(page)
  await page.goto(`${house.origin}/plan`)
  await plan.button(door.demoKey).click()
  await plan.button(waiting.several).click()
  await plan.button(waiting.severalClose(0)).click()
  await page.getByText(waiting.severalLacks.ticks).waitFor()
  for (const question of questions.slice(0, 2)) await page.getByRole('checkbox', { name: new RegExp(`^${question}`) }).check()
  await plan.button(waiting.severalClose(2)).click()
  await page.getByText(waiting.severalLacks.why).waitFor()
  await look(page, 'closing several')
  await label(page, waiting.severalWhy).selectOption(waiting.closingReasons.nuisance)
  await plan.button(waiting.severalClose(2)).click()
  await plan.button(`${waiting.planFrom}: ${questions[2]}`).waitFor()
  await expect.poll(() => page.getByText(questions[0]!).count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the keyboard is not left nowhere').not.toBe('BODY')
  await context.close()
  expect(wrong).toEqual([])
})

test('a plan is left for what waits with its last second, and also when the page is put away; what can not be kept is asked about first', async () => {
  const context = await newContext()
  const page = await context.newPage()
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await plan.field(meeting.question).fill('Hur går det med sista ordet?')
  await plan.button(waiting.back).click()
  await plan.button(`${waiting.open}: Hur går det med sista ordet?`).click()
  await plan.field(meeting.place).fill('Rum 7')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.goto('about:blank')
  await plan.enterAsDemo(house.origin)
  await plan.button(waiting.back).click()
  await plan.button(`${waiting.open}: Hur går det med sista ordet?`).click()
  expect(await plan.field(meeting.place).inputValue()).toBe('Rum 7')
  await plan.field(meeting.place).fill('Numret är 811228-9874')
  await plan.button(waiting.back).click()
  await page.getByText(kept.leaveAsks).waitFor()
  await look(page, 'asked before it is left')
  await plan.button(kept.stay).click()
  expect(await plan.field(meeting.place).inputValue()).toBe('Numret är 811228-9874')
  await plan.button(waiting.back).click()
  await plan.button(kept.leaveUnkept).click()
  await page.getByRole('heading', { name: waiting.title }).waitFor()
  await context.close()
  expect(wrong).toEqual([])
})

test('a plan whose referral somebody else began is kept as a new one, and a key from another window keeps what is open', async () => {
  const asking = await newContext(false)
  const question = 'Vem börjar planera?'
  await ask(await asking.newPage(), question)
  const [first, second] = [await newContext(), await newContext()]
  const [page, other] = [await first.newPage(), await second.newPage()]
  for (const one of [page, other]) {
    await one.goto(`${house.origin}/plan`)
    await planningOn(one).button(door.demoKey).click()
    await planningOn(one).button(`${waiting.planFrom}: ${question}`).click()
  }
  for (const one of [page, other]) {
    await planningOn(one).field(meeting.place).fill('Teams')
    await one.getByText(one === page ? kept.saved : kept.taken, { exact: true }).waitFor()
  }
  await planningOn(other).button(kept.keepAnew).click()
  await other.getByText(kept.saved, { exact: true }).waitFor()
  expect(await planningOn(other).field(meeting.place).inputValue()).toBe('Teams')

  // The key is over; what is opened and handed over between the windows is the product's own.
  const { staffToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as { staffToken: string }
  await other.route('**/api/plans', (route) => route.fulfill({ status: 401, json: { problem: 'signInAgain' } }))
  await second.route('**/api/accounts/settings', (route) => route.fulfill({ json: {} }))
  await planningOn(other).field(meeting.team).fill('Resursrådet i Sjövik')
  await other.getByText(kept.needsKey).waitFor()
  const beside = second.waitForEvent('page')
  await planningOn(other).button(door.signInBeside).click()
  await other.getByText(door.signsInBeside).waitFor()
  await look(other, 'signing in beside the plan')
  await other.unroute('**/api/plans')
  const signedIn = await beside
  await signedIn.goto(`${house.origin}/plan#${staffToken}`)
  await signedIn.getByText(door.handedOverHelp).waitFor()
  await other.getByText(kept.saved, { exact: true }).waitFor()
  expect(await planningOn(other).field(meeting.team).inputValue()).toBe('Resursrådet i Sjövik')
  await Promise.all([asking, first, second].map((context) => context.close()))
  expect(wrong).toEqual([])
})
