import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { dayText } from '#core/letters/item-sentences.ts'
import { actOn } from '#client/text/in-short.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { openLine, type BrowserLine } from '#test/support/browser-line.ts'
import { everybody, planMeeting, places, question, type Invitations } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { all, dayAhead, letterOn, moveOn, others, putItem, seesPhase, titles, together, writeItem, type Seats } from '#test/support/browser-steps.ts'

let house: BrowserHouse
let line: BrowserLine
let seats: Seats
let invited: Invitations

const { composer } = sv.panel
const answersOf = sv.participant.items
const [welcome, why, story, understand, contribute, recommend, takeAway] = titles as [string, string, string, string, string, string, string]

/** What is agreed, in the words that people use for it. */
const told = 'Jag orkar bara några timmar om dagen'
const alsoTold = 'Det är lugnast på förmiddagen'
const beforeEdit = 'Jag vill jobba med djr'
const afterEdit = 'Jag vill jobba med djur'
const during = 'Jag blir trött av mycket ljud omkring mig'
const calls = /ringer vårdcentralen/
const practice = 'Kim provar praktik två förmiddagar i veckan'
const money = 'Kim söker studiemedel redan i vår'
const test3 = 'Kim gör ett test av arbetsförmågan'
const help = 'Omar ordnar en tid hos arbetsterapeuten'
const follow = 'Petra hör av sig till hundstallet'
const ownStep = 'Jag går en promenad varje morgon'
const cutOff = 'Kim får en hörlur att låna'
const inTheInstant = 'Kim får prata med en hälsocoach'
const mistake = 'Det här ska inte stå kvar'
const words = 'Om det är nära hem'
const takesWithKim = 'Att jag får börja lite i taget'

beforeAll(async () => {
  // The whole product as `npm start` has it, with a database of its own.
  house = await openHouse({ DATABASE_URL: '' })
  line = await openLine()
  invited = await planMeeting(house.origin)
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person, person === 'omar' ? { through: line.address } : {})))
  seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
})
afterAll(async () => {
  await house?.close()
  await line?.close()
})

test('five people hold a whole meeting on their screens, through a cut line and a killed server, to the letter', async () => {
  onTestFailed(async () => {
    await together(all(seats), ({ page, name }) => page.screenshot({ path: `screenshots/failed/${name}.png`, fullPage: true }))
  })
  await comeIn()
  await takeConsentAndStart()
  await tellTheStory()
  await goRound()
  await settle()
  await cutALine()
  await killTheServer()
  await readBack()
  await close()
  const letter = await openLetter()
  expect(letter).toEqual(expect.stringContaining(ownStep))
  await openReferrersLetter(letter)
  expect(all(seats).flatMap(({ complaints }) => complaints)).toEqual([])
})

async function comeIn() {
  const { sara } = seats
  await sara.comeToTheDoor(invited.links.sara)
  await sara.sees(sara.heading(sv.panel.before.title))
  for (const seat of others(seats)) {
    await seat.comeToTheDoor(invited.links[seat.person])
    await seat.sees(sv.door.waiting)
    expect(await seat.page.locator('body').innerText(), 'the lobby says nothing of the question').not.toContain(question)
    await sara.press(sv.panel.knocks.letInName(seat.name))
    await seat.sees(question)
  }
}

async function takeConsentAndStart() {
  const { sara, kim } = seats
  await sara.sees(sv.panel.before.consentMissing(places.join(', ')))
  await sara.press(sv.panel.before.start)
  await sara.sees(sv.refusals.consentMissing)
  await sara.press(sv.panel.consent.open)
  const { categoryNames } = sv.panel.consent
  for (const category of [categoryNames.health, categoryNames.work]) await sara.page.getByRole('checkbox', { name: category }).check()
  await sara.press(sv.panel.consent.save)
  await sara.sees(sv.panel.before.consentOk)
  await kim.sees(sv.participant.consent.together)
  await sara.press(sv.panel.before.start)
  await seesPhase(seats, welcome)
  await kim.sees(sv.participant.before.voluntary)
}

async function tellTheStory() {
  const { sara, anna, petra, kim } = seats
  await moveOn(seats, why)
  await kim.sees(sv.participant.speakers.from('Petra', 'Arbetsförmedlingen'))
  await moveOn(seats, story)
  await kim.sees(sv.speaking.yourTurn)
  await petra.write(sv.panel.told.label('Kim'), told)
  await anna.sees(sv.items.isWriting('Petra, Arbetsförmedlingen, remittent'))
  await petra.press(sv.panel.told.save)
  await together(all(seats), (seat) => seat.sees(told))
  await petra.seesSaved()
  await kim.press(sv.participant.told.add)
  await kim.write(sv.participant.told.label, alsoTold)
  await kim.save(sv.participant.told.label, sv.participant.told.save)
  await together(all(seats), (seat) => seat.sees(alsoTold))
  await kim.press(sv.participant.signals.names.pause)
  const wantsPause = sv.panel.signals.says.pause('Kim')
  await sara.sees(wantsPause)
  expect(await anna.text(wantsPause).count(), 'a signal is the chair’s to see').toBe(0)
  await sara.press(`${sv.panel.signals.pause}: ${wantsPause}`)
  await kim.sees(sv.participant.paused.title)
  await kim.sees(sv.participant.signals.seen('Sara'))
  await sara.press(sv.agenda.resume)
  await kim.seesNoMore(kim.heading(sv.participant.paused.title))
  await moveOn(seats, understand)
  await petra.write(sv.panel.told.label('Kim'), beforeEdit)
  await petra.press(sv.panel.told.save)
  await petra.press(sv.panel.told.editName(beforeEdit))
  await petra.page.getByRole('listitem').getByLabel(sv.panel.told.label('Kim')).fill(afterEdit)
  await petra.press(actOn(sv.panel.told.saveChange, beforeEdit))
  await together(all(seats), (seat) => seat.sees(afterEdit))
}

async function goRound() {
  const { sara, anna, omar, petra, kim } = seats
  await moveOn(seats, contribute)
  await kim.sees(sv.participant.speakers.from('Anna', 'Arbetsförmedlingen'))
  await writeItem(anna, { what: 'ringa vårdcentralen', act: composer.takeAct('ringa', 'vårdcentralen'), day: dayAhead(5), why: 'Du vill veta om du orkar arbeta.' })
  await omar.sees(sv.items.isWriting('Anna, Arbetsförmedlingen, representant'))
  await kim.sees(sv.participant.items.isWriting('Anna'))
  await putItem(anna)
  await together(all(seats), (seat) => seat.sees(seat.heading(calls)))
  await anna.seesSaved()
  await anna.press(sv.speaking.done)
  await omar.sees(sv.speaking.yourTurn)
  await omar.press(sv.speaking.pass)
  await petra.sees(sv.speaking.yourTurn)
  await petra.press(sv.speaking.done)
  await sara.sees(sv.panel.round.over)
}

async function settle() {
  const { sara, anna, omar, petra, kim } = seats
  const undertaking = composer.kinds.undertaking
  await moveOn(seats, recommend)
  await writeItem(anna, { what: practice, day: dayAhead(20), why: 'Då märker du vad som fungerar.' })
  await putItem(anna)
  await writeItem(omar, { kind: undertaking, what: help, day: dayAhead(8), why: 'Då får du råd om hur du kan spara kraft.' })
  await putItem(omar)
  await writeItem(sara, { kind: undertaking, what: follow, who: 'Petra, remittent', day: dayAhead(6), why: 'De söker någon på förmiddagar.', track: 'Arbete' })
  await putItem(sara)
  await writeItem(petra, { what: money, day: dayAhead(30), why: 'Då kan du läsa klart.' })
  await putItem(petra)
  await writeItem(omar, { what: test3, day: dayAhead(40), why: 'Då vet alla mer.' })
  await putItem(omar)
  for (const says of [practice, help, follow, money, test3]) await together(all(seats), (seat) => seat.sees(seat.heading(says)))
  await petra.press(sv.items.confirmName(follow))
  await kim.sees(kim.card(follow).getByText(/har lovat att göra det/))
  await kim.press(sv.participant.ownStep.open)
  await kim.write(sv.participant.ownStep.what, ownStep)
  await kim.press(sv.participant.ownStep.add)
  await sara.sees(sara.heading(ownStep))
  await answer()
  await changeOnesMind()
  await sara.press(sv.items.moveName(test3))
  await kim.sees(kim.card(test3).getByText(answersOf.moved))
}

async function answer() {
  const { sara, kim } = seats
  await kim.press(new RegExp(`^Svara ja på: .*ringer vårdcentralen`))
  await kim.press(answersOf.answerName('inte än', practice))
  await kim.sees(kim.card(practice).getByRole('button', { name: answersOf.answerName('inte än', practice), pressed: true }))
  await kim.press(answersOf.answerName('ja', practice))
  await kim.sees(kim.card(practice).getByRole('button', { name: answersOf.answerName('ja', practice), pressed: true }))
  await kim.press(answersOf.sayName(practice))
  await kim.write(answersOf.wordsLabel, words)
  await kim.save(answersOf.wordsLabel, answersOf.save)
  await sara.sees(sara.card(practice).getByText(sv.items.answered('Kim', sv.answers.names.yes)))
  await sara.sees(sara.card(practice).getByText(sv.answers.inWords(words)))
  // As said aloud, taken down by the chair.
  await sara.press(sv.items.saysName('Kim', sv.answers.names.no, money))
  await kim.sees(answersOf.takenDown('Sara', 'nej'))
}

async function changeOnesMind() {
  const { anna, omar, kim } = seats
  await writeItem(anna, { what: mistake, day: dayAhead(3), why: 'Det blev fel.' })
  await putItem(anna)
  await together([omar, kim], (seat) => seat.sees(seat.heading(mistake)))
  await anna.press(sv.items.undoName)
  await together([omar, kim], (seat) => seat.seesNoMore(seat.heading(mistake)))
  await anna.press(composer.close)
  await anna.press(new RegExp(`^${sv.items.editName('')}.*ringer vårdcentralen`))
  await anna.page.getByRole('article').getByLabel(composer.why).fill('Läkaren kan säga hur mycket du orkar.')
  await anna.press(composer.saveChange)
  await kim.sees('Läkaren kan säga hur mycket du orkar.')
  // An edited item is a new question.
  await kim.sees(kim.page.getByRole('button', { name: /^Svara ja på: .*ringer vårdcentralen/, pressed: false }))
  await kim.press(/^Svara ja på: .*ringer vårdcentralen/)
}

async function cutALine() {
  const { anna, omar, kim } = seats
  await writeItem(omar, { what: cutOff.slice(0, 12), day: dayAhead(9), why: 'Du blir mindre trött.' })
  line.cut()
  await omar.field(composer.what).press('End')
  await omar.field(composer.what).pressSequentially(cutOff.slice(12))
  await putItem(omar)
  await omar.sees(sv.connection.lostUnsaved)
  expect(await omar.page.getByRole('textbox', { name: composer.what, exact: true }).inputValue()).toBe(cutOff)
  expect(await omar.text(sv.connection.saved).count()).toBe(0)
  expect(await anna.heading(cutOff).count()).toBe(0)
  line.heal()
  await together([anna, omar, kim], (seat) => seat.sees(seat.heading(cutOff)))
  await omar.seesSaved()
  expect(await anna.heading(cutOff).count()).toBe(1)
  await kim.press(answersOf.answerName('ja', cutOff))
}

async function killTheServer() {
  const { anna, kim } = seats
  const { add, label, save } = sv.participant.told
  if (!(await kim.field(label).isVisible())) await kim.press(add)
  await kim.write(label, during.slice(0, 14))
  await writeItem(anna, { what: inTheInstant, day: dayAhead(11), why: 'Du sover bättre.' })
  await Promise.all([putItem(anna), house.server.kill()])
  await kim.field(label).press('End')
  await kim.field(label).pressSequentially(during.slice(14))
  await together(all(seats), (seat) => seat.sees(/Ingen anslutning/))
  await kim.save(label, save)
  await kim.sees(sv.connection.lostUnsaved)
  await house.server.start()
  await together(all(seats), (seat) => seat.sees(seat.heading(inTheInstant)))
  await kim.sees(kim.page.getByRole('listitem').getByText(during))
  await kim.seesSaved()
  await anna.seesSaved()
  await everythingOnce()
  await kim.press(answersOf.answerName('inte än', inTheInstant))
}

/** Nothing that said *Sparat* is gone, and nothing is there twice. */
async function everythingOnce() {
  const itemsOn = [practice, help, follow, money, test3, ownStep, cutOff, inTheInstant]
  for (const seat of all(seats)) {
    for (const says of itemsOn) expect(await seat.heading(says).count(), `${seat.name}: ${says}`).toBe(1)
    expect(await seat.heading(calls).count()).toBe(1)
  }
  const list = seats.kim.page.getByRole('listitem')
  for (const once of [told, alsoTold, afterEdit, during]) expect(await list.getByText(once, { exact: true }).count(), once).toBe(1)
  expect(await seats.kim.page.locator('main').innerText()).not.toContain(mistake)
}

/** Somebody finds out what happens with the money, and everybody at work reads who. */
async function moneyIsAsked() {
  const { sara, anna } = seats
  const { money: says } = sv.panel
  const form = sara.page.getByRole('region', { name: says.title })
  await form.getByLabel(says.kinds.findsOut).click()
  await form.getByLabel(says.who.findsOut).selectOption({ label: 'Anna, representant' })
  await form.getByLabel(says.by, { exact: true }).fill(dayAhead(7))
  await form.getByRole('button', { name: says.save }).click()
  await anna.sees(says.findsOut('Anna på Arbetsförmedlingen', dayText(dayAhead(7), 'sv')))
}

async function readBack() {
  const { sara, petra, kim } = seats
  await moveOn(seats, takeAway)
  await sara.sees(sv.panel.close.hindrances.moneyMissing)
  await moneyIsAsked()
  await sara.sees(sv.panel.close.hindrances.followUpMissing)
  await kim.write(sv.participant.readBack.label, takesWithKim)
  await kim.save(sv.participant.readBack.label, sv.participant.readBack.save)
  await kim.sees(sv.participant.readBack.saved)
  expect(await kim.button(actOn(sv.participant.readBack.save, sv.participant.readBack.label)).getAttribute('aria-disabled'), 'nothing more to save').toBe('true')
  const form = sara.page.getByRole('region', { name: sv.panel.readBack.followUp })
  await form.getByLabel(sv.panel.readBack.who, { exact: true }).selectOption({ label: 'Petra, remittent' })
  await form.getByLabel(sv.panel.readBack.day, { exact: true }).fill(dayAhead(14))
  await form.getByLabel(sv.panel.readBack.time, { exact: true }).fill('13:30')
  await form.getByRole('button', { name: sv.panel.readBack.save }).click()
  await petra.sees(sv.panel.readBack.followUpIsYou(`${dayText(dayAhead(14), 'sv')} klockan 13.30`))
  await together([sara, kim], (seat) => seat.sees(/Det här tar du med dig/))
  expect(await letterOn(sara), 'the very letter is on both screens').toBe(await letterOn(kim))
}

async function close() {
  const { sara } = seats
  await sara.sees(sv.panel.close.ready)
  await sara.page.getByRole('region', { name: sv.panel.close.title }).getByRole('button', { name: sv.panel.close.close }).click()
  await sara.press(sv.panel.close.yes)
  await together(all(seats), (seat) => seat.sees(seat.heading(sv.panel.closed.title)))
}

async function openLetter(): Promise<string> {
  const { kim } = seats
  const [page] = await Promise.all([kim.context.waitForEvent('page'), kim.press(sv.participant.closed.openPage)])
  await page.waitForLoadState()
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
  // The one script reads aloud; the letter is whole without it.
  expect(await page.locator('script').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src')))).toEqual([expect.stringMatching(/read-aloud/)])
  const letter = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  for (const line of [question, told, alsoTold, afterEdit, during, practice, help, follow, ownStep, cutOff, inTheInstant, money, words, takesWithKim, '13.30', '08-123 45 67']) {
    expect(letter).toContain(line)
  }
  expect(letter).toMatch(calls)
  expect(letter).not.toContain(mistake)
  return letter
}

async function openReferrersLetter(letter: string) {
  const { petra } = seats
  const [page] = await Promise.all([petra.context.waitForEvent('page'), petra.press(sv.panel.letters.referrer)])
  await page.waitForLoadState()
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  expect(text).toContain('Bilaga till')
  for (const line of [follow, words]) expect(text).toContain(line)
  expect(text.length).toBeGreaterThan(letter.length)
}
