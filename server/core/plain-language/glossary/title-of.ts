import { isAbbreviation } from './abbreviation.ts'
import type { Term } from './glossary.ts'

/** Under what a term found by one of its names is explained: "FK (Försäkringskassan)"; the headword alone where the name is but another form of it. */
export function titleOf({ term }: Term, name: string): string {
  const isForm = name === term || (name.slice(0, 4).toLowerCase() === term.slice(0, 4).toLowerCase() && !isAbbreviation(name))
  return isForm ? term : `${name} (${term})`
}
