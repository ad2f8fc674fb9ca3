import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, letInAndStart, moveOn, titles, together, type Seats } from '#test/support/browser-steps.ts'
import { forgetWhatWasSaid, listenToLiveRegions, saidByItself } from '#test/support/live-regions.ts'

let house: SharedHouse
let seats: Seats
const [, why] = titles as [string, string]
const { knocks } = sv.panel
const { arrived } = sv.participant
const { withdrawal } = sv.later

beforeAll(async () => {
  house = await shareHouse()
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  await together(taken, ({ page }) => listenToLiveRegions(page))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
})
afterAll(async () => {
  await together(all(seats), ({ context }) => context.close())
  await house?.close()
})

const heard = async (seat: BrowserSeat): Promise<string[]> => (await saidByItself(seat.page)).flat()

test('each knock is heard once', async () => {
  const said = (await heard(seats.sara)).filter((text) => /vill komma in/.test(text))
  expect(said).toHaveLength(4)
  expect(said.every((text) => (text.match(/vill komma in/g) ?? []).length === 1)).toBe(true)
  expect(said[0]).toContain(knocks.arrived('Anna, Arbetsförmedlingen, representant'))
})

test('what is heard when it comes does not stay on the page to be read', async () => {
  const { kim } = seats
  // What says it comes a moment after the page: then the beginning of the meeting has been said.
  await kim.page.getByRole('status').filter({ hasText: arrived.begun }).waitFor()
  await moveOn(seats, why)
  const said = kim.page.getByRole('status').filter({ hasText: arrived.phase(why) })
  await said.waitFor()
  await kim.seesNoMore(said)
  expect(await heard(kim)).toContainEqual(expect.stringContaining(arrived.phase(why)))
})

test('a signal that is seen leaves who leads at once, on the heading of what happens now, and is let go by who gave it', async () => {
  const { sara, kim } = seats
  const { signals } = sv.panel
  const says = signals.says.slower('Kim')
  await kim.press(sv.participant.signals.names.slower)
  await sara.press(signals.seenName(says))
  await sara.seesNoMore(sara.page.getByRole('region', { name: says }))
  await sara.sees(sara.page.locator('h2:focus').filter({ hasText: why }))
  await kim.sees(sv.participant.signals.seen('Sara'))
  await kim.sees(kim.page.getByRole('button', { name: sv.participant.signals.names.slower, pressed: false }))
})

test('taking consent back is never said to be saved; who regrets it stands at the top of the page again', async () => {
  const { kim, anna } = seats
  await kim.press(withdrawal.button)
  await forgetWhatWasSaid(kim.page)
  await kim.press(withdrawal.yes)
  await kim.sees(withdrawal.hidden)
  expect(await heard(kim)).not.toContain(sv.connection.saved)
  await kim.press(withdrawal.regret)
  await kim.sees(sv.participant.paused.title)
  await anna.page.getByRole('status').filter({ hasText: sv.panel.withdrawal.goesOn }).waitFor()
  expect(await heard(anna), 'that the consent holds again').toContain(sv.panel.withdrawal.goesOn)
  const focused = kim.page.locator(':focus')
  await focused.waitFor()
  expect(await focused.evaluate(({ tagName }) => tagName)).toBe('H1')
})
