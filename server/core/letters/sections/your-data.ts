import type { Meeting } from '#core/meeting/meeting.ts'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations, tellingsTogether } from '../mutual-organisations.ts'
import { inOneSentence, sentencesOrLists, type Naming } from '../sentence-or-list.ts'
import { paragraph, type Pen } from '../pen.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { listText } from '../wording/list-text.ts'
import { capital } from '../wording/fill.ts'
import { seatText } from '../wording/who-text.ts'

/** Who gets the letter, and what the participant has said yes to. */
export function yourData(pen: Pen): Block[] {
  const copies = whoGetsACopy(pen)
  const who = copies.length > 0 ? paragraph(...copies) : paragraph(pen.say('toYou'))
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return [pen.heading('dataHeading'), who]
  return [pen.heading('dataHeading'), who, ...sentencesOrLists(pen, [...consentLines(pen, consents), pen.tell('callToTakeBack', pen.contact, 'plan'), pen.say('thenTheyStop')])]
}

export const whoGetsACopy = (pen: Pen, nameOf = seatText): Sentence[] =>
  pen.meeting.seats.filter((seat) => seat.role === 'referrer').map((seat) => pen.tell('referrerToo', { who: capital(nameOf(seat.id, pen.table, pen.language, pen.reader)) }, 'plan'))

/** Who may talk with whom, about what and until when, to the participant. */
export function consentLines(pen: Pen, consents: ConsentRecord[]): (Sentence | Naming)[] {
  if (isOneYes(consents)) return [...whoMayTell(pen, consents), ...yourYes(pen, consents)]
  const { isSame, last } = lastOf(consents)
  const day = dayText(last, pen.language, pen.day.slice(0, 4))
  const lines = alike(consents).flatMap((records) => [...whoMayTell(pen, records), aboutWhat(records)])
  return [...lines, pen.tell(isSame ? 'yourYesUntil' : 'yourYesUntilAtMost', { day }, 'consents')]
}

/** Whether all these consents are about the same things and end on the same day. */
export const isOneYes = (consents: ConsentRecord[]): boolean => alike(consents).length === 1 && lastOf(consents).isSame

/** "Ditt ja gäller hälsa och arbete till och med …", where it is one yes; what it is about in a list where that is much. */
export function yourYes(pen: Pen, consents: ConsentRecord[]): (Sentence | Naming)[] {
  const day = dayText(lastOf(consents).last, pen.language, pen.day.slice(0, 4))
  const whole = inOneSentence(pen, { key: 'yourYes', lead: 'aboutThese', slot: 'categories', names: categoriesOf(consents), others: { day } })
  return whole ? [whole] : [aboutWhat(consents), pen.tell('yourYesUntil', { day }, 'consents')]
}

const aboutWhat = (consents: ConsentRecord[]): Naming => ({ key: 'about', lead: 'aboutThese', slot: 'categories', names: categoriesOf(consents) })

/** The last consent for each pair of organisations is the one that stands. */
export function standingConsents({ consents }: Meeting): ConsentRecord[] {
  const isReplaced = (from: string, to: string, index: number) => consents.some((later, at) => at > index && later.fromOrganisationId === from && later.toOrganisationIds.includes(to))
  return consents
    .map((record, index) => ({ ...record, toOrganisationIds: record.toOrganisationIds.filter((to) => !isReplaced(record.fromOrganisationId, to, index)) }))
    .filter((record) => record.toOrganisationIds.length > 0)
}

const namesOf = (pen: Pen, ids: string[]) => pen.plan.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)

export const categoriesOf = (consents: ConsentRecord[]) => [...new Set(consents.flatMap((record) => record.categories))]

/** What covers the same things is said together; what covers less is never said to cover more. */
function alike(consents: ConsentRecord[]): ConsentRecord[][] {
  const keyOf = ({ categories }: ConsentRecord) => JSON.stringify(categories.toSorted())
  return [...new Set(consents.map(keyOf))].map((key) => consents.filter((record) => keyOf(record) === key))
}

const toYou = { mutual: ['mayTalk', 'mayTalkThese'], tells: ['mayTell', 'mayTellThese'] } as const
const toOthers = { mutual: ['consentMutual', 'consentMutualThese'], tells: ['consentTells', 'consentTellsThese'] } as const

/** Each to each, or who to whom: those that may tell just the same together, where one sentence holds them. */
export function whoMayTell(pen: Pen, consents: ConsentRecord[]): Naming[] {
  const { mutual, tells } = pen.reader === 'participant' ? toYou : toOthers
  const all = mutualOrganisations(consents)
  if (all) return [{ key: mutual[0], lead: mutual[1], slot: 'organisations', names: namesOf(pen, all) }]
  return tellingsTogether(consents).flatMap(({ from, to }) => {
    const telling = (who: string): Naming => ({ key: tells[0], lead: tells[1], slot: 'organisations', names: namesOf(pen, to), others: { from: who } })
    const together = telling(listText(namesOf(pen, from), pen.language))
    return inOneSentence(pen, together) ? [together] : namesOf(pen, from).map(telling)
  })
}

function lastOf(consents: ConsentRecord[]): { last: string; isSame: boolean } {
  const days = consents.map((record) => record.until).toSorted()
  const last = days.at(-1) ?? ''
  return { last, isSame: days[0] === last }
}
