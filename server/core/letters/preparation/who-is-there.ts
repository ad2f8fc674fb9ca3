import type { Seat } from '#core/meeting/meeting.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations } from '../mutual-organisations.ts'
import { paragraph, type Pen } from '../pen.ts'
import { isOneYes, standingConsents, yourYes } from '../sections/your-data.ts'
import { sentencesOrLists } from '../sentence-or-list.ts'
import { capital } from '../wording/fill.ts'
import { hasNamesake, seatText } from '../wording/who-text.ts'

/** Everybody but the participant, by organisation, each with why they are there, in the words of who invited them. */
export function whoIsThere(pen: Pen): Block[] {
  const others = othersOf(pen)
  const groups = pen.plan.organisations.flatMap(({ id, name }) => group(pen, pen.tell('from', { organisation: name }, 'plan'), others.filter((seat) => seat.organisationId === id)))
  const isOf = (seat: Seat) => pen.plan.organisations.some(({ id }) => id === seat.organisationId)
  const consent = isSaidWithPeople(pen) ? sentencesOrLists(pen, [pen.say('theseMayTalk'), ...yourYes(pen, standingConsents(pen.meeting))]) : []
  return [pen.heading('peopleHeading'), ...groups, ...consent, ...group(pen, pen.say('besideYou'), others.filter((seat) => !isOf(seat)))]
}

const othersOf = ({ meeting }: Pen) => meeting.seats.filter((seat) => seat.role !== 'participant' && !seat.hasBeenTurnedAway)

/** Whether one yes covers exactly those listed by organisation: then "De här" says who, right under them. */
export function isSaidWithPeople(pen: Pen): boolean {
  const consents = standingConsents(pen.meeting)
  const mutual = mutualOrganisations(consents) ?? []
  const isListed = (id: string) => mutual.includes(id) && othersOf(pen).some((seat) => seat.organisationId === id)
  return consents.length > 0 && isOneYes(consents) && mutual.length === pen.plan.organisations.length && pen.plan.organisations.every(({ id }) => isListed(id))
}

const group = (pen: Pen, from: Sentence, seats: Seat[]): Block[] =>
  seats.length === 0 ? [] : [paragraph(from), { kind: 'list', isNumbered: false, items: seats.map((seat) => person(pen, seat)) }]

/** Who, then why, then what the participant will notice of them. */
function person(pen: Pen, seat: Seat): Sentence[] {
  const of = `seat:${seat.id}`
  const who = shownAs(pen, seat)
  const lines: (Sentence | false)[] = [
    isToBeSaid(seat, 'referrer') && pen.tell('broughtQuestion', { who }, of),
    isToBeSaid(seat, 'chair') && pen.tell('isLeading', { who }, of),
    pen.bare(seat.why, of),
    seat.answersForParticipant && !saysThatTheyMay.test(seat.why) && pen.tell('mayAnswerForYou', { who: seat.name }, of),
    seat.isListening && pen.tell('listens', { who: seat.name }, of),
    seat.attends === 'phone' && pen.tell('onPhone', { who: seat.name }, of),
  ]
  const isNamed = isToBeSaid(seat, 'referrer') || isToBeSaid(seat, 'chair') || seat.why.startsWith(`${who} `)
  const name: Sentence[] = isNamed ? [] : [{ text: who, source: { kind: 'record', of } }]
  return [...name, ...lines.filter((one) => one !== false)]
}

/** Whether our sentence about a chair or a referrer adds anything to why they are there. */
const isToBeSaid = (seat: Seat, role: keyof typeof saysItself): boolean => seat.role === role && !saysItself[role].test(seat.why)

/** Why, as teams write it when it says the part too. */
const saysItself = { chair: /(leder|håller i) mötet|(leads|chairs) the meeting/iu, referrer: /bad om mötet|tagit frågan|asked for the meeting|brought the question/iu }

/** Whether why they are there says already that they may answer. */
const saysThatTheyMay = /(får svara|svarar) (för|åt) dig|(may answer|answers) for you/iu

/** The name alone under its organisation, unless somebody there has it too; beside the participant with what they are to them, but for who may answer: that is said after it. */
function shownAs(pen: Pen, seat: Seat): string {
  const isBeside = (seat.role === 'supportPerson' && !seat.answersForParticipant) || seat.role === 'interpreter'
  return isBeside || hasNamesake(seat, pen.table) ? capital(seatText(seat.id, pen.table, pen.language, pen.reader)) : seat.name
}
