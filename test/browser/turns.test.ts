import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { openFixedHouse, type FixedHouse } from '#test/support/fixed-house.ts'
import { openLine } from '#test/support/browser-line.ts'
import { everybody, planMeeting, question, type Person } from '#test/support/browser-plan.ts'
import { BrowserSeat, takeSeat } from '#test/support/browser-seat.ts'
import { all, dayAhead, goOnTo, letInAndStart, moveOn, others, seesPhase, titles, titlesToKim, together, writeItem, putItem, type Seats } from '#test/support/browser-steps.ts'

let house: SharedHouse
/** Where the server's clock goes on when the test says so. It lies in the same folder as the house: both are closed at the end. */
let clockHouse: FixedHouse | undefined
const [, why, story, understand, contribute, recommend, takeAway] = titles as [string, string, string, string, string, string, string]
const { lead, withdrawal: chairWithdraws, told, composer } = sv.panel
const { told: toldByMe } = sv.participant
const { withdrawal } = sv.later

beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => Promise.all([house?.close(), clockHouse?.close()]))

/** A meeting that has begun, everybody in and the consent taken; Kim through a line of their own when given. */
async function begun(kimsLine?: string, at: Pick<SharedHouse, 'origin' | 'browser'> = house): Promise<{ seats: Seats; links: Record<Person, string>; close: () => Promise<unknown> }> {
  const { links } = await planMeeting(at.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(at.browser, person, person === 'kim' && kimsLine !== undefined ? { through: kimsLine } : {})))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  return { seats, links, close: () => together(all(seats), ({ context }) => context.close()) }
}

const answersOf = sv.participant.items
const [plan, training, whileAsleep] = ['Anna bokar ett besök på en arbetsplats', 'Kim provar att arbeta två timmar', 'Anna ringer Kim varje måndag']
/** How often the participant has answered this, as its history tells the chair. */
async function timesAnswered(chair: BrowserSeat, what: string): Promise<number> {
  const history = chair.card(what).getByRole('group').filter({ hasText: sv.panel.history.open })
  return history.getByText(sv.panel.history.changes.answeredSelf('Kim'), { exact: false }).count()
}
const halfWritten = 'Jag vill gärna börja med att'
const untilKept = (seat: BrowserSeat) => seat.page.waitForTimeout(1500)

test('a reload in mid-word gives the words back to who wrote them, and to nobody else', async () => {
  const { seats, close } = await begun()
  const { sara, anna, kim } = seats
  await moveOn(seats, why)
  await moveOn(seats, story)
  await kim.press(toldByMe.add)
  await kim.write(toldByMe.label, halfWritten)
  await sara.write(told.label('Kim'), 'Sara skriver')
  await untilKept(kim)
  await kim.page.reload()
  await kim.sees(kim.heading(titlesToKim[2]!))
  await kim.sees(kim.field(toldByMe.label))
  expect(await kim.field(toldByMe.label).inputValue()).toBe(halfWritten)
  await sara.page.reload()
  await sara.sees(sara.field(told.label('Kim')))
  expect(await sara.field(told.label('Kim')).inputValue()).toBe('Sara skriver')
  expect(await anna.page.locator('body').innerText()).not.toContain(halfWritten)
  await kim.save(toldByMe.label, toldByMe.save)
  await sara.sees(halfWritten)
  await kim.page.reload()
  await kim.sees(halfWritten)
  await close()
})

test('half an item survives a reload and a change of phase', async () => {
  const { seats, close } = await begun()
  for (const title of [why, story, understand, contribute]) await moveOn(seats, title)
  const { anna } = seats
  await anna.press(composer.open)
  await anna.write(composer.what, 'Anna ringer om en plats på')
  await untilKept(anna)
  await anna.page.reload()
  await anna.sees(anna.heading(sv.agenda.place(5, titles.length, contribute)))
  await moveOn(seats, titles[5]!)
  await anna.pressUntil(anna.button(composer.open), anna.field(composer.what))
  expect(await anna.field(composer.what).inputValue()).toBe('Anna ringer om en plats på')
  await close()
})

test('a phone that has slept for ten minutes, the server’s clock too, sees where the meeting is, gives the answer that was on its way once, and has the words half written', async () => {
  const fixed = (clockHouse = await openFixedHouse(new Date().toISOString()))
  const line = await openLine()
  const { seats, close } = await begun(line.address, fixed)
  const { sara, anna, kim } = seats
  const awake = { ...seats, kim: sara }
  await goOnTo(seats, recommend)
  for (const [what, day] of [[plan, 3], [training, 5]] as const) {
    await writeItem(anna, { what, day: dayAhead(day), why: 'Du vill börja lite i taget.' })
    await putItem(anna)
    await kim.sees(kim.heading(what))
  }
  await kim.press(answersOf.answerName('inte än', training))
  await kim.press(answersOf.sayName(training))
  await kim.page.clock.install()
  await kim.write(answersOf.wordsLabel, halfWritten)
  line.cut()
  await kim.press(answersOf.answerName('ja', plan))
  await kim.sees(sv.connection.lostUnsaved)
  await writeItem(anna, { what: whileAsleep, day: dayAhead(7), why: 'Du vill ha någon att ringa.' })
  await putItem(anna)
  await moveOn(awake, takeAway)
  fixed.letPass(10 * 60_000)
  await kim.page.clock.fastForward('10:00')
  expect(await sara.card(plan).getByText(sv.items.answered('Kim', sv.answers.names.yes)).count()).toBe(0)
  line.heal()
  await kim.page.clock.runFor(5000)
  await kim.page.clock.resume()
  await kim.sees(kim.heading(titlesToKim.at(-1)!))
  const unfold = () => kim.text(/^Råd till dig/).first().click()
  await unfold()
  await kim.sees(kim.heading(whileAsleep))
  await kim.seesSaved()
  await kim.sees(kim.card(plan).getByRole('button', { name: answersOf.answerName('ja', plan), pressed: true }))
  await sara.sees(sara.card(plan).getByText(sv.items.answered('Kim', sv.answers.names.yes)))
  expect(await timesAnswered(sara, plan)).toBe(1)
  expect(await kim.field(answersOf.wordsLabel).inputValue()).toBe(halfWritten)
  expect(await sara.button(sv.panel.knocks.letInName('Kim')).count()).toBe(0)
  await kim.page.reload()
  await unfold()
  await kim.sees(kim.field(answersOf.wordsLabel))
  expect(await kim.field(answersOf.wordsLabel).inputValue(), 'the room kept the words too').toBe(halfWritten)
  expect(await timesAnswered(sara, plan)).toBe(1)
  await close()
  await line.close()
})

test('a second tab of a seat waits, and takes over when it is let in; a duplicated tab is the same device', async () => {
  const { seats, links, close } = await begun()
  const { sara, kim } = seats
  const [twin] = await Promise.all([kim.context.waitForEvent('page'), kim.page.evaluate(() => void window.open(location.href))])
  const duplicate = new BrowserSeat('kim', kim.context, twin)
  await duplicate.sees(duplicate.heading(titles[0]!))
  await kim.sees(kim.heading(titles[0]!))
  await duplicate.page.close()
  const second = new BrowserSeat('kim', kim.context, await kim.context.newPage())
  await second.comeToTheDoor(links.kim)
  await second.sees(sv.door.waiting)
  await kim.sees(kim.heading(titles[0]!))
  await sara.press(sv.panel.knocks.letInName(sv.panel.knocks.onNewScreen('Kim')))
  await second.sees(second.heading(titles[0]!))
  await kim.sees(kim.heading(sv.door.replacedTitle))
  await close()
})

test('what is half written in one tab stands in the other tab of the same seat, and sent there it is put once', async () => {
  const { seats, close } = await begun()
  const { sara, anna } = seats
  await goOnTo(seats, recommend)
  const [twin] = await Promise.all([anna.context.waitForEvent('page'), anna.page.evaluate(() => void window.open(location.href))])
  const other = new BrowserSeat('anna', anna.context, twin)
  await other.sees(other.heading(sv.agenda.place(6, titles.length, recommend)))
  await writeItem(anna, { what: plan, day: dayAhead(3), why: 'Du vill börja lite i taget.' })
  await untilKept(anna)
  await other.page.reload()
  await other.sees(other.field(composer.what))
  expect(await other.field(composer.what).inputValue()).toBe(plan)
  await putItem(other)
  await together([sara, anna, other], (seat) => seat.sees(seat.heading(plan)))
  await untilKept(anna)
  expect(await anna.text(plan).count(), 'the words stand nowhere but on the card').toBe(await other.text(plan).count())
  if (await anna.field(composer.what).isVisible()) expect(await anna.field(composer.what).inputValue()).toBe('')
  for (const seat of [sara, anna, other]) expect(await seat.heading(plan).count(), seat.name).toBe(1)
  await twin.close()
  await close()
})

test('the chair changes to another device and leads on; the first one is told', async () => {
  const { seats, links, close } = await begun()
  const { sara } = seats
  const other = await takeSeat(house.browser, 'sara')
  await other.comeToTheDoor(links.sara)
  await other.sees(other.heading(sv.agenda.place(1, titles.length, titles[0]!)))
  await sara.sees(sara.heading(sv.door.replacedTitle))
  await moveOn({ ...seats, sara: other }, why)
  await other.context.close()
  await close()
})

// These wait for half a minute and a whole one, as people do: beside each other, each in a meeting of its own.
test.concurrent('when the chair is lost a representative leads after half a minute, and the chair takes it back with a tap', async () => {
  const { seats, links, close } = await begun()
  const { sara, anna, omar, petra, kim } = seats
  await sara.context.close()
  await together([anna, omar, petra], (seat) => seat.sees(lead.chairAway))
  await kim.sees(sv.participant.lead.away)
  expect(await anna.button(lead.take).count()).toBe(0)
  await anna.button(lead.take).waitFor({ timeout: 60_000 })
  expect(await petra.button(lead.take).count()).toBe(0)
  await anna.press(lead.take)
  await anna.sees(lead.youTitle)
  await anna.press(sv.agenda.next(why))
  await together([anna, omar, petra], (seat) => seat.sees(seat.heading(sv.agenda.place(2, titles.length, why))))
  await kim.sees(kim.heading(why))
  const back = await takeSeat(house.browser, 'sara')
  await back.comeToTheDoor(links.sara)
  await back.sees(back.heading(sv.agenda.place(2, titles.length, why)))
  expect(await back.button(sv.agenda.next(story)).count()).toBe(0)
  await back.press(lead.takeBackName)
  await together([anna, omar, petra], (seat) => seat.sees(lead.back))
  await back.press(sv.agenda.next(story))
  await together([anna, omar, petra, back], (seat) => seat.sees(seat.heading(sv.agenda.place(3, titles.length, story))))
  expect(await anna.text(lead.youTitle).count()).toBe(0)
  await back.context.close()
  await close()
})

test.concurrent('consent is taken back with one button: every screen is emptied, nothing more is taken in, and a mistake is undone', async () => {
  const { seats, close } = await begun()
  const { sara, anna, omar, petra, kim } = seats
  await moveOn(seats, why)
  await moveOn(seats, story)
  await sara.write(told.label('Kim'), 'Det här är hemligt')
  await sara.press(told.save)
  await anna.sees('Det här är hemligt')
  await sara.write(told.label('Kim'), 'Halvt och hemligt')
  await kim.press(withdrawal.button)
  await kim.press(withdrawal.yes)
  await together([sara, anna, omar, petra], (seat) => seat.sees(seat.heading(chairWithdraws.title)))
  await kim.sees(withdrawal.stopped)
  for (const seat of all(seats)) expect(await seat.page.locator('body').innerText(), seat.name).not.toMatch(/hemligt|börja arbeta lite/)
  await kim.press(withdrawal.regret)
  await together([sara, anna, omar, petra], (seat) => seat.sees(question))
  await anna.sees('Det här är hemligt')
  expect(await sara.field(told.label('Kim')).inputValue()).toBe('')
  await sara.press(sv.agenda.resume)
  await seesPhase(seats, story)
  await close()
})

test.concurrent('what the chair takes down as said stops the meeting too, and after a minute everything is erased for everybody, also for who had no line then', async () => {
  const line = await openLine()
  const { seats, links, close } = await begun(line.address)
  const { sara, anna, kim } = seats
  await moveOn(seats, why)
  await sara.write(told.label('Kim'), 'Det här är hemligt')
  await sara.press(told.save)
  await kim.sees('Det här är hemligt')
  await kim.press(toldByMe.add)
  await kim.write(toldByMe.label, 'Halvt och hemligt')
  await sara.press(new RegExp(`^${sv.panel.consent.title}`))
  await sara.press(chairWithdraws.withdraw('Kim'))
  await sara.press(chairWithdraws.yes)
  await anna.sees(anna.heading(chairWithdraws.title))
  await kim.sees(withdrawal.stopped)
  line.cut()
  await together(others(seats).filter((seat) => seat !== kim), ({ page }) => page.getByRole('heading', { name: sv.door.erasedTitle }).waitFor({ timeout: 90_000 }))
  await kim.sees(withdrawal.erasesNow)
  line.heal()
  await kim.sees(kim.heading(sv.door.erasedTitle))
  await kim.sees(sv.door.erased)
  for (const seat of all(seats)) expect(await seat.page.content(), `nothing is left on the page of ${seat.name}`).not.toMatch(/hemligt|börja arbeta lite/)
  const late = await takeSeat(house.browser, 'omar')
  await late.comeToTheDoor(links.omar)
  await late.sees(sv.paste.closedLink.title)
  await kim.page.reload()
  await kim.sees(sv.paste.closedLink.title)
  await late.context.close()
  await close()
  await line.close()
})
