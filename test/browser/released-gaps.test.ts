import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { goOnTo, letInAndStart, titles, type Seats } from '#test/support/browser-steps.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

const { agenda } = sv
const { gaps, closed } = sv.panel
const words = sv.later.releasedGaps
/** Where pictures go when somebody wants to look: nowhere in an ordinary run. */
const pictures = process.env['GAP_PICTURES']
let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
  if (pictures) mkdirSync(pictures, { recursive: true })
})
afterAll(() => house?.close())

it('[LEARN-1] [LEARN-2] [LEARN-4] after the close the chair reads a note, is asked of words that say who, lets it go on, and takes it back', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all((['sara', 'kim', 'petra'] as const).map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Pick<Seats, 'sara' | 'kim' | 'petra'>
  const { sara, petra, kim } = seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[2]!)
  await petra.press(gaps.title)
  await petra.write(gaps.words, 'Två köer leder till samma stöd')
  await petra.save(gaps.words, gaps.add)
  await petra.sees('Två köer leder till samma stöd')
  expect(await sara.page.getByText(words.title).count(), 'before the close').toBe(0)
  await sara.press(agenda.whole)
  await sara.press(agenda.endEarly)
  await sara.write(agenda.endEarlyWhy, 'Kim blev trött.')
  await sara.save(agenda.endEarlyWhy, agenda.endEarlyNow)
  await sara.sees(sara.heading(closed.title))
  const part = sara.page.getByRole('region', { name: words.title })
  const field = part.getByLabel(words.words(1), { exact: true })
  await sara.sees(field)
  await petra.sees(petra.heading(closed.title))
  expect([await petra.page.getByText(words.title).count(), await kim.page.getByText(words.title).count()]).toEqual([0, 0])
  await field.fill('Kim föll mellan två stolar.')
  await part.getByRole('button', { name: words.release, exact: true }).click()
  await part.getByText(words.saysWho).waitFor()
  expect(await field.inputValue()).toBe('Kim föll mellan två stolar.')
  const look = async (where: string) => {
    if (pictures) await part.screenshot({ path: `${pictures}/${where}.png` })
    expect(await faultsEverywhere(sara.page, where)).toEqual([])
  }
  await look('asked who')
  await sara.context.setOffline(true)
  await field.fill('Två köer leder till samma stöd. Vi vill ha en.')
  await part.getByRole('button', { name: words.release, exact: true }).click()
  await part.getByText(words.away).waitFor()
  await sara.context.setOffline(false)
  await part.getByRole('button', { name: words.release, exact: true }).click()
  await part.getByText('Två köer leder till samma stöd. Vi vill ha en.').waitFor()
  await expect.poll(() => field.count()).toBe(0)
  await look('gone on')
  await part.getByRole('button', { name: words.takeBack }).click()
  await field.waitFor()
  await Promise.all(taken.map(({ context }) => context.close()))
})
