import type { Meeting } from '#core/meeting/meeting.ts'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations, tellingsTogether } from '../mutual-organisations.ts'
import { paragraph, type Pen } from '../pen.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { listText } from '../wording/list-text.ts'
import { capital } from '../wording/fill.ts'
import { seatText } from '../wording/who-text.ts'

/** Who gets the letter, and what the participant has said yes to. */
export function yourData(pen: Pen, { agreed, carried }: ItemsInLetter): Block[] {
  const copies = whoGetsACopy(pen)
  const saysWhoDoes = agreed.length + carried.length > 0 ? [pen.say('inAppendix')] : []
  const who = copies.length > 0 ? paragraph(...copies, ...saysWhoDoes) : paragraph(pen.say('toYou'))
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return [pen.heading('dataHeading'), who]
  const takeBack = paragraph(pen.tell('callToTakeBack', pen.contact, 'plan'), pen.say('thenTheyStop'), pen.say('alreadyTold'))
  return [pen.heading('dataHeading'), who, ...consentBlocks(pen, consents), takeBack]
}

export const whoGetsACopy = (pen: Pen): Sentence[] =>
  pen.meeting.seats.filter((seat) => seat.role === 'referrer').map((seat) => pen.tell('referrerToo', { who: capital(seatText(seat.id, pen.table, pen.language, pen.reader)) }, 'plan'))

/** Who may talk with whom, about what and until when, to the participant. */
export const consentBlocks = (pen: Pen, consents: ConsentRecord[]): Block[] => [paragraph(...scope(pen, consents)), paragraph(pen.say('youSaidYes'), until(pen, consents))]

/** The last consent for each pair of organisations is the one that stands. */
export function standingConsents({ consents }: Meeting): ConsentRecord[] {
  const isReplaced = (from: string, to: string, index: number) => consents.some((later, at) => at > index && later.fromOrganisationId === from && later.toOrganisationIds.includes(to))
  return consents
    .map((record, index) => ({ ...record, toOrganisationIds: record.toOrganisationIds.filter((to) => !isReplaced(record.fromOrganisationId, to, index)) }))
    .filter((record) => record.toOrganisationIds.length > 0)
}

export const organisationNames = (pen: Pen, ids: string[]) =>
  listText(pen.plan.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name), pen.language)

export const categoriesOf = (consents: ConsentRecord[]) => [...new Set(consents.flatMap((record) => record.categories))]

/** What covers the same things is said together; what covers less is never said to cover more. */
function scope(pen: Pen, consents: ConsentRecord[]): Sentence[] {
  const keyOf = ({ categories }: ConsentRecord) => JSON.stringify(categories.toSorted())
  const alike = [...new Set(consents.map(keyOf))].map((key) => consents.filter((record) => keyOf(record) === key))
  return alike.flatMap((records) => [...whoMayTell(pen, records), pen.tell('about', { categories: listText(categoriesOf(records), pen.language) }, 'consents')])
}

function whoMayTell(pen: Pen, consents: ConsentRecord[]): Sentence[] {
  const mutual = mutualOrganisations(consents)
  if (mutual) return [pen.tell('mayTalk', { organisations: organisationNames(pen, mutual) }, 'consents')]
  return tellingsTogether(consents).map(({ from, to }) => pen.tell('mayTell', { from: organisationNames(pen, from), organisations: organisationNames(pen, to) }, 'consents'))
}

function until(pen: Pen, consents: ConsentRecord[]): Sentence {
  const days = consents.map((record) => record.until).toSorted()
  const last = days.at(-1) ?? ''
  return pen.tell(days[0] === last ? 'until' : 'untilAtMost', { day: dayText(last, pen.language, pen.day.slice(0, 4)) }, 'consents')
}
