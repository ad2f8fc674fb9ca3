import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { mutualOrganisations, tellingsTogether } from '../mutual-organisations.ts'
import { paragraph, type Pen } from '../pen.ts'
import { organisationNames, standingConsents } from '../sections/your-data.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { listText } from '../wording/list-text.ts'

/** Which organisations may tell which, about what, what for and how long. */
export function consentScope(pen: Pen, name: string): Block[] {
  const consents = standingConsents(pen.meeting)
  if (consents.length === 0) return []
  const takesBack = paragraph(pen.tell('takesBack', { name }, 'consents'))
  const scopes = alike(consents).map((records) => ({ mayTell: whoMayTell(pen, records), terms: records.slice(0, 1).flatMap((record) => terms(pen, record)) }))
  const [only, ...others] = scopes
  const blocks: Block[] =
    only && others.length === 0 && only.mayTell.length === 1
      ? [paragraph(...only.mayTell), paragraph(...only.terms)]
      : [{ kind: 'list', isNumbered: false, items: scopes.map((scope) => [...scope.mayTell, ...scope.terms]) }]
  return [pen.heading('consentHeading'), ...blocks, takesBack]
}

/** What is about the same things, for the same and for as long is said once. */
function alike(consents: ConsentRecord[]): ConsentRecord[][] {
  const keyOf = (record: ConsentRecord) => JSON.stringify(termsOf(record))
  return [...new Set(consents.map(keyOf))].map((key) => consents.filter((record) => keyOf(record) === key))
}

function whoMayTell(pen: Pen, consents: ConsentRecord[]): Sentence[] {
  const mutual = mutualOrganisations(consents)
  if (mutual) return [pen.tell('consentMutual', { organisations: organisationNames(pen, mutual) }, 'consents')]
  return tellingsTogether(consents).map(({ from, to }) => pen.tell('consentTells', { from: organisationNames(pen, from), organisations: organisationNames(pen, to) }, 'consents'))
}

const termsOf = ({ categories, purpose, until }: ConsentRecord) => [categories.toSorted(), purpose, until]

const terms = (pen: Pen, { categories, purpose, until }: ConsentRecord): Sentence[] => [
  pen.tell('consentAbout', { categories: listText(categories, pen.language) }, 'consents'),
  pen.say('purpose'),
  pen.bare(purpose, 'consents'),
  pen.tell('consentUntil', { day: dayText(until, pen.language, pen.day.slice(0, 4)) }, 'consents'),
]
