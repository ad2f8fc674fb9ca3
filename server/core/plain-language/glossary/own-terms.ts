import type { Glossary, Term } from './glossary.ts'

/**
 * Ours with an organisation's own over them: a word that it explains itself, as headword or alias, means that and nothing
 * else, so that an abbreviation with two meanings has one where the organisation has said which. What it says of a headword
 * of ours holds for our other names of it too.
 */
export function withOwnTerms(ours: Glossary, own: Glossary): Glossary {
  if (own.length === 0) return ours
  const known = made.get(own)
  if (known?.ours === ours) return known.all
  const all = joined(ours, own)
  made.set(own, { ours, all })
  return all
}

/** A meeting asks again and again with the very same terms. */
const made = new WeakMap<Glossary, { ours: Glossary; all: Glossary }>()

function joined(ours: Glossary, own: Glossary): Glossary {
  const taken = new Set(own.flatMap(({ term, aliases }) => [term, ...aliases]).map(asWritten))
  const isFree = (word: string) => !taken.has(asWritten(word))
  const namesOfOurs = new Map(ours.map(({ term, aliases }) => [asWritten(term), aliases.filter(isFree)]))
  const theirs = own.map((entry): Term => ({ ...entry, aliases: [...entry.aliases, ...(namesOfOurs.get(asWritten(entry.term)) ?? [])] }))
  return [...theirs, ...ours.filter(({ term }) => isFree(term)).map((entry) => ({ ...entry, aliases: entry.aliases.filter(isFree) }))]
}

const asWritten = (word: string): string => word.toLowerCase().normalize('NFC')
