import type { Glossary, OurEntry, Term } from './glossary.ts'
import { health } from './terms/health.ts'
import { meetingsAndPlans } from './terms/meetings-and-plans.ts'
import { money } from './terms/money.ts'
import { organisations } from './terms/organisations.ts'
import { people } from './terms/people.ts'
import { rights } from './terms/rights.ts'
import { work } from './terms/work.ts'

/** Raised whenever an entry is put in, changed or taken out: a meeting remembers which version it was planned with. */
export const glossaryVersion = 3

const reviewBy = '2027-11-28'

const entries: readonly OurEntry[] = [...organisations, ...people, ...meetingsAndPlans, ...rights, ...money, ...work, ...health]

const made = new Map<number, Glossary>()

/** Our own terms as they stood in a version; the newest where none is named. A version that never was is read as it would have been. */
export function ourGlossary(version: number = glossaryVersion): Glossary {
  const known = made.get(version)
  if (known) return known
  const glossary = entries.filter(({ from = 1, until = Infinity }) => from <= version && version <= until).map(asTerm)
  made.set(version, glossary)
  return glossary
}

const asTerm = ({ from = 1, until: _until, ...entry }: OurEntry): Term => ({ ...entry, owner: 'Sampratad', version: from, reviewBy })
