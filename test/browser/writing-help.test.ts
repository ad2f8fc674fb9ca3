import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { draftSaidEveryMs } from '#client/live/drafts.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { dayAhead, goOnTo, letInAndStart, moveOn, putItem, titles, together, type Seats } from '#test/support/browser-steps.ts'
import { forgetWhatWasSaid, listenToLiveRegions, saidByItself } from '#test/support/live-regions.ts'

let house: SharedHouse
let seats: Seats
let anna: BrowserSeat
const { composer, writingHelp: help } = sv.panel
const number = '19121212-1212'
const refused = sv.refusals.personalNumber

beforeAll(async () => {
  house = await shareHouse()
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  anna = seats.anna
  await listenToLiveRegions(anna.page)
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
})
afterAll(async () => {
  const complaints = Object.values(seats ?? {}).flatMap((seat) => seat.complaints)
  await house?.close()
  expect(complaints).toEqual([])
})

/** What Esc has left stays left in the meeting: the test of it comes after those that need the same words. */
beforeEach(async () => {
  await anna.page.reload()
  await anna.sees(anna.button(composer.open).or(what()))
  if (!(await what().isVisible())) await anna.press(composer.open)
  await what().fill('')
  await forgetWhatWasSaid(anna.page)
})

const what = () => anna.field(composer.what)
const why = () => anna.field(composer.why)
const types = (field: Locator, words: string) => field.pressSequentially(words, { delay: 20 })
const offered = (better: string) => `${help.write} ${help.quoted(better)}`
const writes = (better: string) => anna.page.getByRole('button', { name: offered(better) })
const leaves = () => anna.page.getByRole('button', { name: help.leave })
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name || document.activeElement?.textContent)
const caretIn = (field: Locator) => field.evaluate((one: HTMLTextAreaElement) => [one.selectionStart, one.selectionEnd])
const describedBy = (field: Locator) =>
  field.evaluate((one) => (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim())
/** Longer than any pause. */
const aWhile = () => anna.page.waitForTimeout(1000)

test('a pause shows one better wording, Tab takes it, Ctrl+Z gives the words back, and what is half written follows', async () => {
  await types(what(), 'Anna erhåller brev samt ringer')
  await anna.sees(writes('och'))
  expect(await leaves().count(), 'one at a time').toBe(1)
  await anna.page.keyboard.press('Tab')
  expect(await what().inputValue()).toBe('Anna erhåller brev och ringer')
  expect(await focused(anna.page)).toBe('text')
  expect(await caretIn(what())).toEqual([22, 22])
  await anna.page.keyboard.press('Control+z')
  expect(await what().inputValue()).toBe('Anna erhåller brev samt ringer')
  await anna.page.keyboard.press('Control+Shift+z')
  await anna.page.reload()
  await anna.sees(what())
  expect(await what().inputValue(), 'also what was written in the last moment').toBe('Anna erhåller brev och ringer')
})

test('Tab takes once and then moves on, Shift+Tab always moves, and so does Tab where there is no better wording', async () => {
  await types(what(), 'Anna erhåller brev samt ringer')
  await anna.sees(writes('och'))
  await anna.page.keyboard.press('Shift+Tab')
  expect(await focused(anna.page)).toBe('kind')
  await anna.page.keyboard.press('Tab')
  expect(await focused(anna.page)).toBe('text')
  await anna.page.keyboard.press('End')
  await types(what(), ' ')
  await anna.sees(writes('och').filter({ hasText: help.tab }))
  await anna.page.keyboard.press('Tab')
  await anna.sees(writes('får'))
  expect(await writes('får').textContent(), 'Tab is not promised twice').not.toContain(help.tab)
  await anna.page.keyboard.press('Tab')
  expect(await focused(anna.page)).toContain(offered('får'))
  expect(await what().inputValue()).toBe('Anna erhåller brev och ringer ')
  await anna.page.keyboard.press('Enter')
  expect(await what().inputValue()).toBe('Anna får brev och ringer ')
  expect(await focused(anna.page)).toBe('text')

  await what().fill('')
  await types(what(), 'Ersättningen beviljas i maj')
  await anna.sees(leaves())
  await anna.page.keyboard.press('Tab')
  expect(await focused(anna.page)).toContain(help.leave)
  expect(await what().inputValue()).toBe('Ersättningen beviljas i maj')
})

test('who listens hears each finding once, politely, with the keys, and finds it again on the field', async () => {
  await types(what(), 'Anna erhåller brev')
  await anna.sees(writes('får'))
  const heard = `Skriv hellre ”får” än ”erhåller”. ${help.keys.write('får')} ${help.keys.leave}`
  expect(await describedBy(what())).toContain(heard)
  await aWhile()
  await types(what(), ' i maj')
  await aWhile()
  expect((await saidByItself(anna.page)).flat().filter((said) => said !== '')).toEqual([heard])
  await anna.page.keyboard.press('Tab')
  await aWhile()
  expect((await saidByItself(anna.page)).flat().filter((said) => said !== '')).toEqual([heard, help.written('får')])
  expect(await describedBy(what())).not.toContain('erhåller')
})

test.each([280, 390, 1280])('nothing moves when the line comes, changes and goes, at %i px', async (width) => {
  await anna.page.setViewportSize({ width, height: 900 })
  await types(what(), 'Anna ')
  await anna.page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    // What moves while somebody types counts too.
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' })
  })
  const below = () => anna.field(composer.who).evaluate((one) => one.getBoundingClientRect().top)
  const stood = await below()
  await types(what(), 'erhåller brev')
  await anna.sees(writes('får'))
  expect(await below()).toBe(stood)
  expect(await violations(anna.page, `the line at ${width} px`)).toEqual([])
  await anna.page.keyboard.press('Tab')
  await aWhile()
  expect(await below()).toBe(stood)
  await types(what(), '. Ersättningen beviljas')
  await anna.sees(leaves())
  expect(await below()).toBe(stood)
  expect(await anna.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  await anna.page.setViewportSize({ width: 320, height: 900 })
})

test('the list of acts shows the ten most used first and the others under their headings, all by keyboard', async () => {
  await anna.page.setViewportSize({ width: 280, height: 900 })
  const [list, more] = [composer.allActs, composer.moreActs].map((name) => anna.page.locator('summary').filter({ hasText: name }))
  const acts = () => anna.page.locator('details button:visible')
  await list!.focus()
  await anna.page.keyboard.press('Enter')
  await anna.sees(anna.button('ringa'))
  expect(await acts().count()).toBe(10)
  await more!.focus()
  await anna.page.keyboard.press('Enter')
  const papers = anna.page.getByRole('group', { name: composer.actGroups.papers, exact: true })
  await anna.sees(papers)
  expect(await acts().count()).toBe(39)
  expect(await violations(anna.page, 'the list of acts')).toEqual([])
  await papers.getByRole('button', { name: 'fylla i', exact: true }).press('Enter')
  await anna.sees(anna.field(composer.whatAct('fylla i …')))
  await expect.poll(() => focused(anna.page)).toBe('text')
  await anna.press(composer.ownWords)
  await anna.sees(what())
  await anna.page.setViewportSize({ width: 320, height: 900 })
})

/** Fills the rest of the advice. */
async function fillTheRest() {
  await anna.write(composer.day.by, dayAhead(5))
  await anna.write(composer.why, 'Då vet du hur det blir.')
  await anna.field(composer.wait).selectOption('none')
}

test('nothing but a personal number keeps anybody from saving', async () => {
  const says = 'Anna erhåller brev samt ringer'
  await types(what(), says)
  await fillTheRest()
  await anna.sees(leaves())
  await putItem(anna)
  await together(Object.values(seats), (seat) => seat.sees(seat.heading(new RegExp(says))))
})

test('a personal number is said as soon as it stands there, and saving answers with the same words; without it all is saved', async () => {
  if (!(await what().isVisible())) await anna.press(composer.open)
  await types(what(), `Anna ringer ${number}`)
  await anna.page.locator('p').filter({ hasText: refused }).first().waitFor({ timeout: 300 })
  expect(await describedBy(what())).toContain(refused)
  expect(await leaves().count(), 'it can not be sent away').toBe(0)
  await fillTheRest()
  await putItem(anna)
  await anna.sees(anna.page.getByRole('alert').filter({ hasText: refused }))
  expect(await seats.kim.page.locator('body').innerText()).not.toContain(number)
  await what().press('End')
  for (const _digit of number) await what().press('Backspace')
  await types(what(), '070-123 12 35')
  await anna.sees(help.isItPhone)
  await putItem(anna)
  await seats.kim.sees(/Anna ringer 070-123 12 35/)
})

test('Esc leaves the words for good, in every field and beyond a reload, and then both keys do what they always do', async () => {
  await types(what(), 'Anna erhåller brev')
  await anna.sees(writes('får'))
  await anna.page.evaluate(() => document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`)))
  await anna.page.keyboard.press('Escape')
  await anna.seesNoMore(leaves())
  await anna.sees(what())
  expect(await anna.page.title()).not.toContain('Escape')
  await anna.page.keyboard.press('Escape')
  expect(await anna.page.title()).toContain('Escape')
  await types(what(), ' i maj')
  await aWhile()
  expect(await leaves().count()).toBe(0)
  await types(why(), 'Anna erhåller brev')
  await aWhile()
  expect(await leaves().count()).toBe(0)
  await anna.page.keyboard.press('Tab')
  expect(await focused(anna.page)).not.toBe('why')
  expect(await why().inputValue()).toBe('Anna erhåller brev')
  await why().fill('')
  await anna.page.waitForTimeout(draftSaidEveryMs)
  await anna.page.reload()
  await anna.sees(what())
  await what().fill('')
  await types(what(), 'Anna erhåller brev samt')
  await anna.sees(writes('och'))
  await anna.page.keyboard.press('Escape')
  await anna.seesNoMore(leaves())
  await what().fill('')
  await types(what(), 'Kim erhåller brev')
  await anna.sees(writes('får'))
  await anna.page.keyboard.press('Escape')
  await anna.seesNoMore(leaves())
})

test('the participant’s own words are never marked; only a personal number is said', async () => {
  const { kim } = seats
  await moveOn(seats, titles[6]!)
  const field = kim.page.getByRole('textbox').first()
  await field.pressSequentially('Jag erhåller brev samt ringer', { delay: 5 })
  await kim.page.waitForTimeout(1000)
  expect(await kim.page.getByText(help.leave).count()).toBe(0)
  expect(await describedBy(field)).toBe('')
  await field.pressSequentially(` ${number}`, { delay: 5 })
  await kim.sees(refused)
  expect(await describedBy(field)).toContain(refused)
})
