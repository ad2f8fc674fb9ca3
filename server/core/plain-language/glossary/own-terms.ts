import type { Glossary, Term } from './glossary.ts'

/**
 * Ours with an organisation's own over them: a word that it explains itself, as headword or alias, means that and nothing
 * else, so that an abbreviation with two meanings has one where the organisation has said which.
 */
export function withOwnTerms(ours: Glossary, own: Glossary): Glossary {
  if (own.length === 0) return ours
  const taken = new Set(own.flatMap(({ term, aliases }) => [term, ...aliases]).map(asWritten))
  const isFree = (word: string) => !taken.has(asWritten(word))
  return [...own, ...ours.filter(({ term }) => isFree(term)).map((entry) => without(entry, isFree))]
}

function without(entry: Term, isFree: (word: string) => boolean): Term {
  return entry.aliases.every(isFree) ? entry : { ...entry, aliases: entry.aliases.filter(isFree) }
}

const asWritten = (word: string): string => word.toLowerCase().normalize('NFC')
