import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { goOnTo, letInAndStart, titles, type Seats } from '#test/support/browser-steps.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

const { agenda } = sv
const { closed, told } = sv.panel
const { afterwards, code, sending } = sv.later

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

/** Where the forms on a page that give a letter lead. */
const lettersOn = ({ page }: BrowserSeat) => page.locator('form[action^="/letters/"]').evaluateAll((forms) => forms.map((form) => form.getAttribute('action')))

test('[PAPER-6] where an identity is protected nobody but the chair is offered a letter as a file, and each page says why and how they get it', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true, isProtected: true })
  const taken = await Promise.all((['sara', 'anna', 'petra', 'kim'] as const).map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[2]!)
  await seats.petra.write(told.label('Kim'), 'Jag sover bättre nu')
  await seats.petra.press(told.save)
  await seats.sara.press(agenda.whole)
  await seats.sara.press(agenda.endEarly)
  await seats.sara.write(agenda.endEarlyWhy, 'Brandlarmet gick.')
  await seats.sara.save(agenda.endEarlyWhy, agenda.endEarlyNow)
  await seats.sara.sees(seats.sara.heading(closed.title))
  await seats.anna.sees(sending.ownCopy.onPaper)
  await seats.petra.sees(afterwards.onPaper)
  await seats.kim.sees(afterwards.onPaper)
  expect([await lettersOn(seats.anna), await lettersOn(seats.petra), await lettersOn(seats.kim)]).toEqual([[], ['/letters/participant', '/letters/referrer'], ['/letters/participant']])
  expect(await lettersOn(seats.sara)).toEqual(expect.arrayContaining(['/letters/participant/pdf', '/letters/participant/text']))
  // Nor a code, which is not made.
  for (const seat of [seats.petra, seats.kim]) expect(await seat.page.getByRole('button', { name: code.askOwn }).count(), seat.person).toBe(0)
  const wrong: string[] = []
  for (const seat of [seats.anna, seats.petra, seats.kim]) wrong.push(...(await faultsEverywhere(seat.page, seat.person)))
  expect(wrong).toEqual([])
})
