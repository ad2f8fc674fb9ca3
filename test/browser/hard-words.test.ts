import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOn } from '#client/text/in-short.ts'
import { sv } from '#test/support/all-words.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, goOnTo, letInAndStart, putItem, titles, together, writeSaid, type Seats } from '#test/support/browser-steps.ts'

let house: SharedHouse
let seats: Seats

const training = 'Du provar att arbeta i lugn takt på en arbetsplats, med stöd.'
const said = 'Kim arbetstränar hos SIUS-konsulenten'
const unclear = 'AT ringer om PO'

beforeAll(async () => {
  house = await shareHouse()
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
  for (const words of [said, unclear]) {
    await writeSaid(seats.anna, { kind: 'information', words, who: 'Anna, representant' })
    await putItem(seats.anna)
    await together(all(seats), (seat) => seat.sees(seat.heading(words)))
  }
})
afterAll(() => house?.close())

const wordIn = (seat: BrowserSeat, card: string, word: string): Locator => seat.card(card).getByRole('button', { name: word, exact: true })

it.each(everybody)('[TERM-12] %s presses a hard word, reads what it means under the text, and goes on where they were', async (person) => {
  const seat = seats[person]
  const word = wordIn(seat, said, 'arbetstränar')
  await word.focus()
  expect(await word.evaluate((it) => it.getAttribute('aria-expanded'))).toBe('false')
  await seat.page.keyboard.press('Enter')
  await seat.sees(seat.card(said).getByRole('status').filter({ hasText: training }))
  // The heading is called by its words, open or shut.
  await seat.sees(seat.heading(said))
  const [below, above] = await Promise.all([seat.card(said).getByText(training).boundingBox(), seat.heading(said).boundingBox()])
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1)
  expect(await sticksOut(seat.page, person)).toEqual([])
  expect(await violations(seat.page, person)).toEqual([])
  await seat.page.keyboard.press('Escape')
  await seat.seesNoMore(seat.card(said).getByText(training))
  expect(await word.evaluate((it) => it === document.activeElement && it.getAttribute('aria-expanded') === 'false')).toBe(true)
})

it('[TERM-12] a tap on another word explains that one instead, and a second tap shuts it', async () => {
  const { kim } = seats
  await wordIn(kim, said, 'arbetstränar').tap()
  await kim.sees(kim.card(said).getByText(training))
  await wordIn(kim, said, 'SIUS-konsulenten').tap()
  await kim.sees(kim.card(said).getByText('Stöd när du söker jobb eller är ny på jobbet. En person på Arbetsförmedlingen ger det.'))
  await kim.seesNoMore(kim.card(said).getByText(training))
  await wordIn(kim, said, 'SIUS-konsulenten').tap()
  await kim.seesNoMore(kim.card(said).getByRole('status'))
})

it('[TERM-6] what may mean several things is never explained by guess', async () => {
  const { kim, omar } = seats
  await wordIn(kim, unclear, 'AT').tap()
  for (const text of [sv.explain.severalMeanings('AT'), 'En person som hjälper dig att klara vardagen och arbetet på ett bra sätt.', training]) await kim.sees(kim.card(unclear).getByText(text))
  await wordIn(omar, unclear, 'PO').click()
  await omar.sees(omar.card(unclear).getByText(sv.explain.unsure('PO')))
  await omar.sees(omar.card(unclear).getByText('personligt ombud'))
})

it('[TERM-7] the most common words are not underlined', async () => {
  const { kim } = seats
  await writeSaid(seats.anna, { kind: 'information', words: 'En insats från kommunen kräver ett beslut', who: 'Anna, representant' })
  await putItem(seats.anna)
  const card = kim.card('En insats från kommunen')
  await kim.sees(card)
  expect(await card.locator('[aria-expanded]').count()).toBe(0)
})

it('[TERM-12] what is said of the money is explained too, and to the participant inside the very words', async () => {
  const { money } = sv.panel
  const { anna, kim } = seats
  const form = anna.page.getByRole('region', { name: money.title })
  await form.getByRole('button', { name: actOn(money.write, money.title) }).click()
  await form.getByLabel(money.kinds.said).click()
  await form.getByLabel(money.who.said).selectOption({ label: 'Anna, representant' })
  await form.getByLabel(money.words).fill('Din SGI kan bli lägre i januari.')
  await form.getByRole('button', { name: money.save }).click()
  const meaning = 'Den inkomst per år som Försäkringskassan räknar på när du är sjuk.'
  await kim.page.locator('blockquote').getByRole('button', { name: 'SGI', exact: true }).tap()
  await kim.sees(kim.page.getByRole('status').filter({ hasText: meaning }))
  await form.getByRole('button', { name: 'SGI', exact: true }).click()
  await anna.sees(anna.page.getByRole('status').filter({ hasText: meaning }))
  await together([kim, anna], async (seat) => expect(await violations(seat.page, seat.person)).toEqual([]))
})

it('no browser complains', () => expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([]))
