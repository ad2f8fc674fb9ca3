import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayText } from '#core/letters/item-sentences.ts'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting, question, type Person } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, dayAhead, goOnTo, letInAndStart, letterOn, putItem, titles, together, writeItem, type Seats } from '#test/support/browser-steps.ts'

const { agenda } = sv
const { close: says, closed, readBack, told } = sv.panel
const { closed: toKim } = sv.participant
const [story, recommend] = [titles[2]!, titles[5]!]
const why = 'Du blev trött och ville gå hem.'
const words = 'Jag sover dåligt när det är mycket'
const advice = 'Kim provar praktik två förmiddagar i veckan'
const promise = 'Petra hör av sig till hundstallet'

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

/** A meeting that has begun, with these on their screens. */
async function begun<P extends Person>(...people: P[]): Promise<Pick<Seats, P | 'sara' | 'kim'>> {
  return (await begunByLinks(...people)).seats
}

async function begunByLinks<P extends Person>(...people: P[]) {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all((['sara', 'kim', ...people] as const).map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  return { seats: seats as Pick<Seats, P | 'sara' | 'kim'>, links }
}

/** Says why and ends it. */
async function endNow(chair: BrowserSeat, reason: string) {
  await chair.write(agenda.endEarlyWhy, reason)
  await chair.save(agenda.endEarlyWhy, agenda.endEarlyNow)
  await chair.sees(chair.heading(closed.title))
}

/** The letter on the participant's screen, after the close. */
async function finishedLetter(kim: BrowserSeat): Promise<string> {
  await kim.sees(kim.heading(toKim.title))
  await kim.sees(toKim.early)
  return letterOn(kim)
}

test('a meeting that ends while the participant tells their story gives a letter of what there was, with who gets in touch', async () => {
  const seats = await begun('petra')
  const { sara, petra, kim } = seats
  await goOnTo(seats, story)
  await petra.write(told.label('Kim'), words)
  await petra.press(told.save)
  await kim.sees(words)
  await sara.press(agenda.whole)
  await sara.press(agenda.endEarly)
  await sara.sees(says.followUpFirst('Kim'))
  await sara.press(says.setFollowUp)
  await sara.field(readBack.who).selectOption({ label: 'Petra, remittent' })
  await sara.write(readBack.day, dayAhead(3))
  await sara.write(readBack.time, '10:30')
  await sara.save(readBack.who, readBack.save)
  await sara.sees(/Petra .*hör av sig/)
  await endNow(sara, why)
  const day = dayText(dayAhead(3), 'sv', dayAhead(0).slice(0, 4))
  const letter = await finishedLetter(kim)
  for (const line of [
    `Vi avslutade mötet tidigare än vi hade tänkt. Skälet var: ”${why}” Här är det vi hann med.`,
    `”${question}” Du berättade: ${words}`,
    'Du behöver inte göra något',
    `pratar med dig. Det blir ${day} klockan 10.30.`,
    'Du får avsluta ett möte när du vill.',
  ]) {
    expect(letter).toContain(line)
  }
  expect(letter, 'nothing was advised or agreed').not.toMatch(/kom fram till|föreslår vi|kom vi överens|inte klart än|inte bokat/)
  expect(await letterOn(sara), 'the very letter is on both screens').toBe(letter)
  await petra.sees(closed.early(why))
  await petra.sees(readBack.followUpIsYou(`${day} klockan 10.30`))
  expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([])
  await together(all(seats), ({ context }) => context.close())
})

test('a meeting that ends in a pause says what is not finished, hurries nobody and promises no talk that nobody has booked', async () => {
  const seats = await begun('anna', 'petra')
  const { sara, anna, petra, kim } = seats
  await goOnTo(seats, recommend)
  await writeItem(anna, { what: advice, day: dayAhead(20), why: 'Då märker du vad som fungerar.' })
  await putItem(anna)
  await writeItem(sara, { kind: sv.panel.composer.kinds.undertaking, what: promise, who: 'Petra, remittent', day: dayAhead(6), why: 'De söker någon.', track: 'Arbete' })
  await putItem(sara)
  await together([petra, kim], (seat) => seat.sees(seat.heading(promise)))
  await kim.press(sv.participant.signals.names.pause)
  await sara.press(agenda.pause)
  await kim.sees(kim.heading(sv.participant.paused.title))
  await sara.press(agenda.endEarly)
  await sara.sees(sara.field(agenda.endEarlyWhy))
  expect(await sara.button(agenda.endEarlyNow).isDisabled(), 'without a reason nothing ends').toBe(true)
  await endNow(sara, why)
  const letter = await finishedLetter(kim)
  for (const line of [
    `Skälet var: ”${why}” Här är det vi hann med.`,
    'Det blev inga nya steg den här gången.',
    'Det här är inte klart än',
    `”${advice}” Du har inte svarat än.`,
    `”${promise}” Petra har inte svarat än.`,
    'Du behöver inte svara nu. Ring Sara Lind om du vill prata om det.',
    'Vi har inte bokat något nytt samtal. Ring Sara Lind om du vill prata.',
    'Du får avsluta ett möte när du vill.',
  ]) {
    expect(letter).toContain(line)
  }
  expect(letter, 'no answer and no promise that nobody gave').not.toMatch(/sa ja|sa nej|pratar med dig|när vi pratar igen|Det gör (du|vi|andra)/)
  await together([anna, petra], (seat) => seat.sees(closed.early(why)))
  expect(await anna.text('Hej Kim!').count(), 'the letter is Kim’s').toBe(0)
  expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([])
  await together(all(seats), ({ context }) => context.close())
})

test('a meeting that ends before anything is written gives no letter, and nobody has done anything wrong', async () => {
  const seats = await begun()
  const { sara, kim } = seats
  await sara.press(agenda.whole)
  await sara.press(agenda.endEarly)
  await endNow(sara, why)
  await kim.sees(toKim.earlyNone)
  expect(await kim.button(toKim.openPage).count()).toBe(0)
  expect(await kim.text('Hej Kim!').count()).toBe(0)
  await sara.sees(closed.noLetter)
  await sara.sees(closed.earlyNoLetter(why))
  await sara.page.getByRole('button', { name: sv.people.title, exact: true }).click()
  const table = sara.page.locator('section').filter({ has: sara.page.getByRole('button', { name: sv.people.title, exact: true }) }).last()
  await table.getByText(sv.people.presence.never).first().waitFor()
  expect(await table.innerText(), 'nobody is said to be here, or not, when it is over').not.toMatch(/är här|är inte här|tappat kontakten|Inte insläppt/)
  await together(all(seats), ({ context }) => context.close())
})

test('a link that is opened on a new screen after the close says whom to ask for the letter, and not a word that one of nobody would not say', async () => {
  const { seats, links } = await begunByLinks()
  const { sara, kim } = seats
  await sara.press(agenda.whole)
  await sara.press(agenda.endEarly)
  await endNow(sara, why)
  await kim.sees(toKim.earlyNone)
  const { closedLink } = sv.paste
  const said: string[] = []
  for (const link of [links.kim, `${house.origin}/j/seat-unknown#${'x'.repeat(32)}`]) {
    const screen = await takeSeat(house.browser, 'kim')
    await screen.comeToTheDoor(link)
    await screen.sees(screen.heading(closedLink.title))
    await screen.sees(closedLink.isOverHelp)
    await screen.sees(closedLink.isAheadHelp)
    said.push(await screen.page.locator('body').innerHTML())
    await screen.context.close()
  }
  expect(said[0]).toBe(said[1])
  await kim.page.reload()
  await kim.sees(toKim.earlyNone)
  await together(all(seats), ({ context }) => context.close())
})

test('who works in the meeting is told to bring the letter to a participant without a screen', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true, attends: { kim: 'phone' } })
  const [sara, petra] = [await takeSeat(house.browser, 'sara'), await takeSeat(house.browser, 'petra')]
  await letInAndStart({ sara, petra }, links)
  await goOnTo({ sara, petra }, story)
  await sara.write(told.label('Kim'), words)
  await sara.press(told.save)
  await petra.sees(words)
  await sara.press(agenda.whole)
  await sara.press(agenda.endEarly)
  await endNow(sara, why)
  await together([sara, petra], (seat) => seat.sees(closed.withoutScreen('Kim')))
  expect(await sara.text(closed.chair).count(), 'it takes the place of the line about paper').toBe(0)
  await together([sara, petra], ({ context }) => context.close())
})
