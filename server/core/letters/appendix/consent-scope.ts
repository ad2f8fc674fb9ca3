import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { standingConsents, whoMayTell } from '../sections/your-data.ts'
import { sentencesOrLists, type Naming } from '../sentence-or-list.ts'
import { dayText } from '../wording/day-and-clock.ts'

/** Which organisations may tell which, about what, what for and how long. */
export function consentScope(pen: Pen, name: string): Block[] {
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return []
  const takesBack = paragraph(pen.tell('takesBack', { name }, 'consents'))
  const scopes = alike(consents).flatMap((records) => [...sentencesOrLists(pen, whoMayTell(pen, records)), ...sentencesOrLists(pen, records.slice(0, 1).flatMap((record) => terms(pen, record)))])
  return [pen.heading('consentHeading'), ...scopes, takesBack]
}

/** What is about the same things, for the same and for as long is said once. */
function alike(consents: ConsentRecord[]): ConsentRecord[][] {
  const keyOf = (record: ConsentRecord) => JSON.stringify(termsOf(record))
  return [...new Set(consents.map(keyOf))].map((key) => consents.filter((record) => keyOf(record) === key))
}

const termsOf = ({ categories, purpose, until }: ConsentRecord) => [categories.toSorted(), purpose, until]

const terms = (pen: Pen, { categories, purpose, until }: ConsentRecord): (Sentence | Naming)[] => [
  { key: 'consentAbout', lead: 'consentAboutThese', slot: 'categories', names: categories },
  pen.say('purpose'),
  pen.bare(purpose, 'consents'),
  pen.tell('consentUntil', { day: dayText(until, pen.language, pen.day.slice(0, 4)) }, 'consents'),
]
