import { findTermsAmong, type FoundTerm } from './glossary/find-terms.ts'
import type { Reading } from './reading.ts'

const found = new WeakMap<Reading, FoundTerm[]>()

/** The glossary's words in a text that has been read; looked for once, however many rules ask. */
export function termsIn(reading: Reading): FoundTerm[] {
  const known = found.get(reading)
  if (known) return known
  const terms = findTermsAmong(reading.sentences.map(({ words }) => words), reading.text, reading.glossary)
  found.set(reading, terms)
  return terms
}
