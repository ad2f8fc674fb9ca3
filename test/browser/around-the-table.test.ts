import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, goOnTo, letInAndStart, titles, together } from '#test/support/browser-steps.ts'

let house: SharedHouse
let seats: Record<'sara' | 'anna' | 'omar' | 'kim', BrowserSeat>

const { people } = sv
const { acts, presence } = people
const toKim = sv.participant.people

/** Petra never comes: she has no screen. */
beforeAll(async () => {
  house = await shareHouse()
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all((['sara', 'anna', 'omar', 'kim'] as const).map((person) => takeSeat(house.browser, person)))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as typeof seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[4]!)
  await together([seats.sara, seats.anna], (seat) => seat.page.getByRole('button', { name: new RegExp(`^${people.title}`) }).click())
  await seats.kim.page.getByRole('button', { name: toKim.title }).click()
})
afterAll(() => house?.close())

/** What *Runt bordet* has of somebody. */
const personAt = ({ page }: BrowserSeat, name: string): Locator => page.locator('details').filter({ has: page.locator('summary').filter({ hasText: name }) })
const openPerson = (seat: BrowserSeat, name: string) => personAt(seat, name).locator('summary').click()
const listed = ({ page }: BrowserSeat, list: Locator | null, name: string): Locator => (list ?? page).getByRole('listitem').filter({ hasText: name })
const listeners = ({ page }: BrowserSeat): Locator => page.getByRole('list', { name: sv.panel.round.listeners })

test('who leads sets how somebody takes part, who only listens and who is not there after all, and everybody sees it', async () => {
  await comesByPhone()
  await onlyListens()
  await isPutOutAndTakenBack()
  await isStruckOffTheList()
  expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([])
})

/** Petra calls instead of coming: from then on she is at the table, and in the round. */
async function comesByPhone() {
  const { sara, anna, kim } = seats
  await anna.sees(personAt(anna, 'Petra').getByText(presence.notYet))
  expect(await listed(anna, anna.page.getByRole('list').filter({ hasText: sv.panel.round.states.waiting }), 'Petra').count(), 'who is not here is not waited for').toBe(0)
  await openPerson(sara, 'Petra')
  await sara.field(acts.attendsName('Petra')).selectOption({ label: people.attendsBy.phone })
  await anna.sees(personAt(anna, 'Petra').getByText(presence.phone))
  await anna.sees(listed(anna, anna.page.getByRole('list').filter({ hasText: sv.panel.round.states.waiting }), 'Petra'))
  await kim.page.getByRole('button', { name: /^Petra, / }).click()
  await kim.sees(`${toKim.phone}.`)
}

async function onlyListens() {
  const { sara, anna, omar, kim } = seats
  await openPerson(sara, 'Omar')
  await sara.page.getByRole('switch', { name: acts.listensName('Omar') }).click()
  await together([anna, omar], (seat) => seat.sees(listed(seat, listeners(seat), 'Omar')))
  await kim.page.getByRole('button', { name: /^Omar, / }).click()
  await kim.sees(`${toKim.here}. ${toKim.listens}.`)
  await sara.page.getByRole('switch', { name: acts.listensName('Omar') }).click()
  await together([anna, omar], (seat) => seat.seesNoMore(listeners(seat)))
  await kim.sees(`${toKim.here}.`)
  expect(await anna.page.getByRole('switch', { name: acts.listensName('Omar') }).count(), 'only who leads sets it for others').toBe(0)
}

/** Omar sits at his screen all the time, and loads nothing anew. */
async function isPutOutAndTakenBack() {
  const { sara, anna, omar, kim } = seats
  let loads = 0
  omar.page.on('framenavigated', () => (loads += 1))
  await openPerson(anna, 'Omar')
  expect(await anna.button(acts.notInName('Omar')).count(), 'only the chair puts somebody out').toBe(0)
  await sara.press(acts.notInName('Omar'))
  await sara.press(acts.cancel)
  await omar.sees(question)
  await sara.press(acts.notInName('Omar'))
  await sara.press(acts.notInYes('Omar'))
  await omar.sees(omar.heading(sv.door.turnedAwayTitle))
  expect(await omar.page.locator('body').innerText(), 'nothing of the meeting is left on the screen of who is out').not.toContain(question)
  await anna.sees(personAt(anna, 'Omar').getByText(presence.out))
  await kim.sees(`${toKim.notHere}.`)
  await sara.press(acts.backInName('Omar'))
  await omar.sees(sv.door.waiting)
  await sara.press(sv.panel.knocks.letInName('Omar'))
  await omar.sees(omar.heading(question))
  await anna.sees(personAt(anna, 'Omar').getByText(presence.here))
  await kim.seesNoMore(kim.text(`${toKim.notHere}.`))
  expect(loads).toBe(0)
}

/** Petra hangs up: who has no screen is put out and taken back as well. */
async function isStruckOffTheList() {
  const { sara, anna } = seats
  await sara.press(acts.notInName('Petra'))
  await sara.press(acts.notInYes('Petra'))
  await anna.sees(personAt(anna, 'Petra').getByText(presence.out))
  await promisesNothing(anna)
  await sara.press(acts.backInName('Petra'))
  await anna.sees(personAt(anna, 'Petra').getByText(presence.phone))
}

/** Who is not here is in the list, so that nobody looks for them, and can not be chosen for a promise (ITEM-19); for advice they can. */
async function promisesNothing(anna: BrowserSeat) {
  const { composer } = sv.panel
  await anna.press(composer.open)
  await anna.field(composer.kind).selectOption({ label: composer.kinds.undertaking })
  const [absent, present] = [/^Petra, .*är inte med nu$/, /^Anna, [^,]*$/].map((name) => anna.field(composer.who).getByRole('option', { name }))
  expect(await absent!.isDisabled()).toBe(true)
  expect(await present!.isDisabled()).toBe(false)
  await anna.field(composer.kind).selectOption({ label: 'Råd' })
  expect(await anna.field(composer.who).getByRole('option', { name: /^Petra, [^,]*$/ }).isDisabled()).toBe(false)
}
