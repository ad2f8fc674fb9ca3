import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { placesAsOrganisations, planTable, type Person } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { dayAhead, letterOn, putItem, titles, together, writeItem } from '#test/support/browser-steps.ts'
import { seatPlan } from '#test/support/builders.ts'

/** Two of one name from two places, two parts from one authority, and two beside the participant: one may answer, one may not. */
const [town, office, clinic] = placesAsOrganisations() as [{ id: string; name: string; kind: 'municipality' }, { id: string; name: string; kind: 'arbetsformedlingen' }, { id: string; name: string; kind: 'region' }]
const from = (organisationId: string) => ({ organisationId, mandate: 'recommends' as const })
const plans = {
  sara: seatPlan({ id: 'seat-sara', role: 'chair', name: 'Sara', ...from(town.id) }),
  annaOfOffice: seatPlan({ id: 'seat-anna-of-office', role: 'representative', name: 'Anna', ...from(office.id) }),
  annaOfClinic: seatPlan({ id: 'seat-anna-of-clinic', role: 'representative', name: 'Anna', ...from(clinic.id) }),
  petra: seatPlan({ id: 'seat-petra', role: 'referrer', name: 'Petra', ...from(office.id) }),
  kim: seatPlan({ id: 'seat-kim', role: 'participant', name: 'Kim' }),
  gun: seatPlan({ id: 'seat-gun', role: 'supportPerson', name: 'Gun', answersForParticipant: true }),
  eva: seatPlan({ id: 'seat-eva', role: 'supportPerson', name: 'Eva' }),
}
type Who = keyof typeof plans
const screens: Record<Who, Person> = { sara: 'sara', annaOfOffice: 'anna', annaOfClinic: 'omar', petra: 'petra', kim: 'kim', gun: 'kim', eva: 'kim' }

const { knocks, round } = sv.panel
const { items: toKim, speakers } = sv.participant
const advice = 'Kim provar praktik två förmiddagar i veckan'
const promise = 'Vi bokar en tid hos läkaren'
const named = {
  officeShort: 'Anna (representant, Arbetsförmedlingen)',
  clinicShort: 'Anna (representant, Sjöviks vårdcentral)',
  officeChoice: 'Anna, Arbetsförmedlingen, representant',
  clinicChoice: 'Anna, Sjöviks vårdcentral, representant',
  petraChoice: 'Petra, remittent',
}

let house: SharedHouse
let seats: Record<Who, BrowserSeat>
let linkOf: (seatId: string) => string

beforeAll(async () => {
  house = await shareHouse()
  ;({ linkOf } = await planTable(house.origin, { organisations: [town, office, clinic], seats: Object.values(plans) }, { hasConsent: true }))
  const whos = Object.keys(plans) as Who[]
  const taken = await Promise.all(whos.map(async (who) => [who, await takeSeat(house.browser, screens[who], { name: plans[who].name })] as const))
  seats = Object.fromEntries(taken) as typeof seats
})
afterAll(() => house?.close())

const everybody = () => Object.values(seats)
const comeToTheDoor = (who: Who) => seats[who].comeToTheDoor(linkOf(plans[who].id))

test('two of one name and two parts of one authority are told apart from the knock to the letter, and who answers in the participant’s place is said', async () => {
  await knock()
  await sitAround()
  await speak()
  await writeWho()
  await guardianAnswers()
  await readTheLetter()
  expect(everybody().flatMap(({ complaints }) => complaints)).toEqual([])
})

/** Both stand at the door; the chair lets in the one that is meant, and no other comes in. */
async function knock() {
  const { sara, annaOfOffice, annaOfClinic } = seats
  await comeToTheDoor('sara')
  await comeToTheDoor('annaOfOffice')
  await comeToTheDoor('annaOfClinic')
  await sara.sees(sara.button(knocks.letInName(named.officeShort)))
  await sara.press(knocks.letInName(named.clinicShort))
  await annaOfClinic.sees(annaOfClinic.heading(sv.panel.before.title))
  await annaOfOffice.sees(sv.door.waiting)
  await sara.press(knocks.letInName(named.officeShort))
  await annaOfOffice.sees(annaOfOffice.heading(sv.panel.before.title))
  for (const who of ['petra', 'kim', 'gun', 'eva'] as const) {
    await comeToTheDoor(who)
    await sara.press(knocks.letInName(seats[who].name))
  }
  await guardianWishes()
  await sara.press(sv.panel.before.start)
  await sara.sees(sara.heading(sv.agenda.place(1, titles.length, titles[0]!)))
}

/** [LET-8] What Gun writes of what Kim wants stands under her name for everybody who reads it, and what Kim writes under his own. */
async function guardianWishes() {
  const { sara, kim, gun, eva } = seats
  const { wishes } = sv.participant
  await gun.press(wishes.talkAboutOf('Kim'))
  await gun.write(wishes.talkAboutOf('Kim'), 'Kim vill ha katt.')
  await gun.save(wishes.talkAboutOf('Kim'), wishes.save)
  await kim.sees(kim.heading(sv.later.wishes.talkAboutBy('Gun', null)))
  await together([sara, gun, eva], (seat) => seat.sees(seat.heading(sv.later.wishes.talkAboutBy('Gun', 'Kim'))))
  await kim.press(wishes.notTalkAbout)
  await kim.write(wishes.notTalkAbout, 'Bilen.')
  await kim.save(wishes.notTalkAbout, wishes.save)
  await gun.sees(gun.heading(wishes.notTalkAboutOf('Kim')))
  await sara.sees(sara.heading(sv.panel.wishes.notTalkAbout('Kim')))
}

/** Each with their part, under where they come from. */
async function sitAround() {
  const { petra, kim } = seats
  await petra.press(new RegExp(`^${sv.people.title}`))
  const group = (seat: BrowserSeat, place: string) => seat.page.locator('div').filter({ has: seat.page.getByRole('heading', { name: place, level: 3, exact: true }) }).last()
  await petra.sees(group(petra, office.name).locator('summary').filter({ hasText: /^Anna,? representant/ }))
  await petra.sees(group(petra, office.name).locator('summary').filter({ hasText: /^Petra,? remittent/ }))
  await petra.sees(group(petra, clinic.name).locator('summary').filter({ hasText: /^Anna,? representant/ }))
  await petra.sees(petra.page.locator('summary').filter({ hasText: /^Gun,? stödperson, får svara för Kim/ }))
  await petra.sees(petra.page.locator('summary').filter({ hasText: /^Eva,? stödperson(?!, får svara)/ }))
  await kim.sees(group(kim, office.name).getByText('Petra, kom med frågan'))
  await kim.sees(group(kim, clinic.name).getByText(/^Anna, /))
}

/** Who has the floor is said so that nobody looks at the other. */
async function speak() {
  const { sara, annaOfOffice, annaOfClinic, petra, kim } = seats
  for (const title of titles.slice(1, 6)) await sara.press(sv.agenda.next(title))
  // A list that is opened while the next part is on its way is folded when it comes.
  await sara.sees(sara.heading(sv.agenda.place(6, titles.length, titles[5]!)))
  const give = async (name: string) => {
    await sara.press(new RegExp(`^${round.give} …`))
    await sara.press(round.giveName(name))
  }
  await give(named.clinicShort)
  await annaOfClinic.sees(sv.speaking.yourTurn)
  await kim.sees(speakers.from('Anna', clinic.name))
  await annaOfOffice.sees(/Nu pratar Anna, Sjöviks vårdcentral$/)
  await give(named.officeShort)
  await annaOfOffice.sees(sv.speaking.yourTurn)
  await kim.sees(speakers.from('Anna', office.name))
  await annaOfClinic.sees(/Nu pratar Anna, Arbetsförmedlingen, representant$/)
  await give('Petra')
  await petra.sees(sv.speaking.yourTurn)
  await kim.sees(speakers.withPart(speakers.from('Petra', office.name), speakers.parts.referrer))
  await annaOfClinic.sees(/Nu pratar Petra, Arbetsförmedlingen, remittent$/)
}

/** The list to choose from names no two alike, and what is chosen is what all read. */
async function writeWho() {
  const { sara, annaOfOffice, annaOfClinic, petra, kim } = seats
  await writeItem(sara, { kind: sv.panel.composer.kinds.undertaking, what: promise, who: named.clinicChoice, day: dayAhead(8), why: 'Då vet vi mer.', track: 'Hälsa' })
  const choices = await sara.field(sv.panel.composer.who).getByRole('option').allTextContents()
  expect(choices).toEqual(expect.arrayContaining([named.officeChoice, named.clinicChoice, named.petraChoice]))
  expect(new Set(choices).size).toBe(choices.length)
  await putItem(sara)
  await kim.sees(kim.card(promise).getByText(toKim.notConfirmed('Anna på Sjöviks vårdcentral')))
  await petra.sees(petra.card(promise).getByText(sv.items.waitsForConfirmation(named.clinicShort)))
  expect(await annaOfOffice.button(sv.items.confirmName(promise)).count(), 'the other Anna promises nothing in her stead').toBe(0)
  await annaOfClinic.press(sv.items.confirmName(promise))
  await petra.sees(petra.card(promise).getByText(sv.items.confirmed(named.clinicShort)))
}

/** Gun may answer for Kim, on her own page, and it is said that it was she; Eva may not. What Kim answers himself stands, and Gun reads it. */
async function guardianAnswers() {
  const { sara, annaOfOffice, petra, kim, gun, eva } = seats
  await writeItem(annaOfOffice, { what: advice, day: dayAhead(20), why: 'Då märker du vad som fungerar.' })
  await putItem(annaOfOffice)
  await together([kim, gun, eva], (seat) => seat.sees(seat.heading(advice)))
  expect(await eva.button(/^Svara /).count(), 'who gives support does not answer').toBe(0)
  await eva.sees(eva.card(advice).getByText(toKim.notAnswered('Kim')))
  await gun.press(toKim.answerNameFor('Kim', 'ja', advice))
  await gun.sees(toKim.answeredFor('Kim', 'ja'))
  await kim.sees(kim.card(advice).getByText(toKim.guardianAnswered('Gun', 'ja')))
  await eva.sees(eva.card(advice).getByText(toKim.guardianAnsweredFor('Gun', 'Kim', 'ja')))
  await together([sara, annaOfOffice, petra], (seat) => seat.sees(seat.card(advice).getByText(sv.items.answeredFor('Gun', 'Kim', sv.answers.names.yes))))
  await kim.press(toKim.answerName('inte än', advice))
  await gun.sees(gun.card(advice).getByText(toKim.answeredBy('Kim', 'inte än')))
  expect(await gun.card(advice).locator('button').allTextContents(), 'nothing to change but a word to explain').toEqual([])
  await kim.press(toKim.takeBackName(advice))
  await gun.press(toKim.answerNameFor('Kim', 'ja', advice))
  await kim.sees(kim.card(advice).getByText(toKim.guardianAnswered('Gun', 'ja')))
}

async function readTheLetter() {
  const { sara, kim, gun } = seats
  await sara.press(sv.agenda.next(titles[6]!))
  const readers = [sara, kim, gun]
  await together(readers, (seat) => seat.sees('Hej Kim!'))
  const [letter, ...others] = await Promise.all(readers.map(letterOn))
  for (const other of others) expect(other).toBe(letter)
  for (const says of [
    'sa ja till:',
    `Vem Anna på Arbetsförmedlingen Vad ”${advice}”`,
    `Vem Anna på Sjöviks vårdcentral Vad ”${promise}”`,
    'får samma brev och en bilaga.',
  ]) {
    expect(letter).toContain(says)
  }
}
