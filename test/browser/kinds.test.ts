import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayText } from '#core/letters/item-sentences.ts'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, dayAhead, goOnTo, letInAndStart, letterOn, moveOn, putItem, titles, together, writeItem, writeSaid } from '#test/support/browser-steps.ts'
import { atRest } from '#test/support/demo-seats.ts'

let house: SharedHouse
let seats: { sara: BrowserSeat; anna: BrowserSeat; petra: BrowserSeat; kim: BrowserSeat }

const { composer, money } = sv.panel
const { heard, items: toKim, question: asked } = sv.participant
const { money: kimsMoney } = sv.later
const recommend = titles[5]!
const takeAway = titles[6]!

const asksOmar = 'Kan intyget bli klart före jul?'
const omarsReply = 'Ja, om Kim kommer hit i veckan'
const asksOffice = 'Hur länge räcker ersättningen?'
const goodToKnow = 'Det går att studera och ha aktivitetsersättning'
const decision = 'Du får aktivitetsersättning till och med juni'
const kimsWords = 'Jag har fått ett annat datum'
const promise = 'Omar ordnar en tid hos arbetsterapeuten'
const aboutMoney = 'Ersättningen kommer som vanligt i januari'
const office = 'Försäkringskassan'
const omarFrom = 'Omar på Sjöviks vårdcentral'
const petraToKim = 'Din handläggare Petra på Arbetsförmedlingen'
const [repliesBy, decidedOn] = [dayAhead(10), dayAhead(-3)]

beforeAll(async () => {
  house = await shareHouse()
  const { links } = await planMeeting(house.origin, { hasConsent: true, attends: { omar: 'phone' } })
  const onScreen = everybody.filter((person) => person !== 'omar')
  const taken = await Promise.all(onScreen.map((person) => takeSeat(house.browser, person)))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as typeof seats
  await letInAndStart(seats, links)
  await goOnTo(seats, recommend)
})
afterAll(() => house?.close())

test('each kind of thing is written, answered and read on every screen, and stands in the letter before the close', async () => {
  await askAndAnswer()
  await hearAndDoubt()
  await promiseAndMoney()
  await readTheLetter()
  expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([])
})

const everyCard = (says: string) => together(all(seats), (seat) => seat.sees(seat.heading(says)))

/** A question is answered from the phone, and another is carried to who is not here by somebody who takes it on. */
async function askAndAnswer() {
  const { sara, anna, petra, kim } = seats
  await writeSaid(anna, { kind: 'question', words: asksOmar, who: 'Omar, representant', day: repliesBy, track: 'Hälsa' })
  await putItem(anna)
  await everyCard(asksOmar)
  await kim.sees(kim.card(asksOmar).getByText(asked.to(omarFrom)))
  await kim.sees(kim.card(asksOmar).getByText(toKim.notConfirmed(omarFrom)))
  await petra.sees(petra.card(asksOmar).getByText(sv.items.waitsForReply('Omar')))
  // Omar has no screen: who leads takes it down.
  await sara.press(sv.items.replyForName('Omar', asksOmar))
  await sara.write(sv.items.replyLabel, omarsReply)
  await sara.save(sv.items.replyLabel, sv.items.save)
  await kim.sees(kim.card(asksOmar).getByText(asked.reply(omarFrom)))
  await together([anna, petra, kim], (seat) => seat.sees(seat.card(asksOmar).getByText(omarsReply)))

  await writeSaid(anna, { kind: 'question', words: asksOffice, who: composer.outside, organisation: office, carriedBy: 'Petra, remittent', day: repliesBy, track: 'Arbete' })
  await putItem(anna)
  await everyCard(asksOffice)
  await kim.sees(kim.card(asksOffice).getByText(asked.to(office)))
  await kim.sees(kim.card(asksOffice).getByText(toKim.notConfirmed(petraToKim)))
  await sara.sees(sara.card(asksOffice).getByText(sv.items.waitsForCarrier('Petra')))
  expect(await anna.button(sv.items.takeOnName(asksOffice)).count(), 'who asks takes nothing on for somebody else').toBe(0)
  await petra.press(sv.items.takeOnName(asksOffice))
  await together([sara, anna], (seat) => seat.sees(seat.card(asksOffice).getByText(sv.items.carried('Petra'))))
  await kim.sees(kim.card(asksOffice).getByText(toKim.confirmed(petraToKim)))
}

/** A finger is down on this page, anew all the time, while something happens elsewhere. */
async function whilePressing({ page }: BrowserSeat, happens: () => Promise<void>) {
  await page.evaluate(() => Object.assign(globalThis, { finger: setInterval(() => dispatchEvent(new Event('pointerdown')), 20) }))
  await happens()
  await page.evaluate(() => {
    clearInterval((globalThis as unknown as { finger: number }).finger)
    dispatchEvent(new Event('pointerup'))
  })
}

/** What is good to know and what an authority has decided is read by the participant, who says what they do not understand and what is not right. */
async function hearAndDoubt() {
  const { sara, anna, petra, kim } = seats
  await writeSaid(anna, { kind: 'information', words: goodToKnow, who: 'Anna, representant' })
  await whilePressing(petra, async () => {
    await putItem(anna)
    await together([sara, anna, kim], (seat) => seat.sees(seat.heading(goodToKnow)))
    expect(await petra.heading(goodToKnow).count(), 'nothing moves under a finger').toBe(0)
  })
  await everyCard(goodToKnow)
  await writeSaid(anna, { kind: 'reportedDecision', words: decision, who: composer.authorityOther, organisation: office, day: decidedOn })
  await putItem(anna)
  await everyCard(decision)
  await kim.sees(kim.card(goodToKnow).getByText(heard.told('Anna på Arbetsförmedlingen')))
  await kim.sees(kim.card(decision).getByText(heard.decided(office, dayText(decidedOn, 'sv', dayAhead(0).slice(0, 4)))))
  await kim.press(heard.name(heard.notUnderstood, goodToKnow))
  await sara.sees(sara.card(goodToKnow).getByText(sv.items.answered('Kim', sv.answers.names.notUnderstood)))
  await kim.press(heard.name(heard.notRight, decision))
  await kim.press(toKim.sayName(decision))
  await kim.write(toKim.wordsLabel, kimsWords)
  await kim.save(toKim.wordsLabel, toKim.save)
  await together([sara, anna, petra], async (seat) => {
    await seat.sees(seat.card(decision).getByText(sv.items.answered('Kim', sv.answers.names.notRight)))
    await seat.sees(seat.card(decision).getByText(sv.answers.inWords(kimsWords)))
  })
  // A tap too much is taken back by the next.
  await kim.press(heard.name(heard.notUnderstood, goodToKnow))
  await anna.seesNoMore(anna.card(goodToKnow).getByText(sv.items.answered('Kim', sv.answers.names.notUnderstood)))
  await kim.sees(kim.page.getByRole('button', { name: heard.name(heard.notUnderstood, goodToKnow), exact: true, pressed: false }))
  await kim.press(heard.name(heard.notUnderstood, goodToKnow))
  await anna.sees(anna.card(goodToKnow).getByText(sv.items.answered('Kim', sv.answers.names.notUnderstood)))
}

/** What somebody on the phone promises is taken down as said, and so is what is known of the money. */
async function promiseAndMoney() {
  const { sara, anna, petra, kim } = seats
  await writeItem(sara, { kind: composer.kinds.undertaking, what: promise, who: 'Omar, representant', day: dayAhead(8), why: 'Då får du råd om hur du kan spara kraft.', track: 'Hälsa' })
  await putItem(sara)
  await kim.sees(kim.card(promise).getByText(toKim.notConfirmed(omarFrom)))
  expect(await anna.button(sv.items.confirmForName('Omar', promise)).count(), 'only who leads takes down what others promise').toBe(0)
  await sara.press(sv.items.confirmForName('Omar', promise))
  await kim.sees(kim.card(promise).getByText(toKim.promised.takenDown('Sara', 'Omar')))
  await together([anna, petra], (seat) => seat.sees(seat.card(promise).getByText(sv.items.takenDown('Sara', sv.items.confirmed('Omar')))))
  await sayMoney(petra)
  await together([sara, anna], (seat) => seat.sees(money.said('Kims handläggare Petra på Arbetsförmedlingen', aboutMoney)))
  await kim.sees(kim.heading(kimsMoney.title))
  await kim.sees(kimsMoney.said(petraToKim))
  await kim.sees(aboutMoney)
}

async function sayMoney(seat: BrowserSeat) {
  const form = seat.page.getByRole('region', { name: money.title })
  await atRest(seat.page)
  await seat.pressUntil(form.getByRole('button', { name: money.write }), form.getByLabel(money.kinds.said))
  await form.getByLabel(money.kinds.said).click()
  await form.getByLabel(money.who.said).selectOption({ label: 'Petra, remittent' })
  await form.getByLabel(money.words).fill(aboutMoney)
  await form.getByRole('button', { name: money.save }).click()
}

/** Before the close the very letter says all of it, on every screen that has one. */
async function readTheLetter() {
  await moveOn(seats, takeAway)
  const readers = [seats.sara, seats.petra, seats.kim]
  await together(readers, (seat) => seat.sees('Hej Kim!'))
  const [letter, ...others] = await Promise.all(readers.map(letterOn))
  for (const other of others) expect(other).toBe(letter)
  const by = dayText(repliesBy, 'sv', dayAhead(0).slice(0, 4))
  for (const says of [
    `Fråga till Omar: ”${asksOmar}” Omar svarade: ”${omarsReply}”`,
    `”${asksOffice}” ${petraToKim} frågar ${office}. Svaret ska komma senast ${by}.`,
    `Anna på Arbetsförmedlingen berättade: ”${goodToKnow}” Du sa att du inte förstår det här. Ring Sara Lind, så förklarar vi.`,
    `”${decision}” Du sa att beslutet inte stämmer. Dina ord: ”${kimsWords}”`,
    promise,
    `Petra sa: ”${aboutMoney}”`,
  ]) {
    expect(letter).toContain(says)
  }
}
