import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations } from '../mutual-organisations.ts'
import { paragraph, type Pen } from '../pen.ts'
import { organisationNames, standingConsents } from '../sections/your-data.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { listText } from '../wording/list-text.ts'

/** Which organisations may tell which, about what, what for and how long. */
export function consentScope(pen: Pen, name: string): Block[] {
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return []
  const takesBack = paragraph(pen.tell('takesBack', { name }, 'consents'))
  const mutual = mutualOrganisations(consents)
  const [first] = consents
  const isOneAndTheSame = first && consents.every((record) => JSON.stringify(termsOf(record)) === JSON.stringify(termsOf(first)))
  if (mutual && isOneAndTheSame) {
    const between = pen.tell('consentMutual', { organisations: organisationNames(pen, mutual) }, 'consents')
    return [pen.heading('consentHeading'), paragraph(between), paragraph(...terms(pen, first)), takesBack]
  }
  const items = consents.map((record) => {
    const from = organisationNames(pen, [record.fromOrganisationId])
    return [pen.tell('consentTells', { from, organisations: organisationNames(pen, record.toOrganisationIds) }, 'consents'), ...terms(pen, record)]
  })
  return [pen.heading('consentHeading'), { kind: 'list', isNumbered: false, items }, takesBack]
}

const termsOf = ({ categories, purpose, until }: ConsentRecord) => [categories.toSorted(), purpose, until]

const terms = (pen: Pen, { categories, purpose, until }: ConsentRecord): Sentence[] => [
  pen.tell('consentAbout', { categories: listText(categories, pen.language) }, 'consents'),
  pen.say('purpose'),
  pen.own(purpose, 'consents'),
  pen.tell('consentUntil', { day: dayText(until, pen.language, pen.day.slice(0, 4)) }, 'consents'),
]
