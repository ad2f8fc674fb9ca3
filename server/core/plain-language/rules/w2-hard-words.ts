import { asks, type FoundTerm } from '../glossary/find-terms.ts'
import { termsIn } from '../terms-in.ts'
import type { Found, Rule } from './rule.ts'

const explained = ({ start, end, terms }: FoundTerm): Found[] =>
  terms.slice(0, 1).map(({ term, plain }) => ({
    start,
    end,
    message: { sv: `”${term}” kan vara svårt. Det betyder: ${plain.sv}`, en: `“${term}” may be hard. It means: ${plain.en}` },
  }))

/** W2: a hard word is explained: here what the glossary says of each, once. What may mean two things is a matter for W1. */
export const hardWords: Rule = {
  id: 'W2',
  severity: 'hint',
  languages: ['sv'],
  find: (reading) => {
    const met = new Set<string>()
    return termsIn(reading)
      .filter((found) => !asks(found) && !found.isCommon)
      .filter(({ terms }) => {
        const term = terms[0]?.term ?? ''
        return met.has(term) ? false : met.add(term)
      })
      .flatMap(explained)
  },
}
