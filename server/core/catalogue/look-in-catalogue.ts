import { isExpired } from '#core/meeting/catalogue-expiry.ts'
import { matches, type CatalogueIndex, type Offered } from './catalogue-index.ts'
import { tokensOf } from './stems.ts'

export type Listed = { entry: Offered; isExpired: boolean }

/**
 * The entries in which each word that is sought stands somewhere, in a name before in what is told; all of them, by name, where nothing
 * is sought. Those that hold no more come last. `today` is a day in Sweden.
 */
export function lookInCatalogue(index: CatalogueIndex, sought: string, today: string): Listed[] {
  const tokens = tokensOf(sought)
  const scores = new Map<number, number>(index.entries.map((_entry, at) => [at, 0]))
  tokens.forEach(({ stem }, place) => {
    const here = new Map<number, number>()
    for (const { word, like } of matches(index, stem, place === tokens.length - 1)) {
      for (const { entry, name } of word.places) here.set(entry, Math.max(here.get(entry) ?? 0, name >= 0 ? like * 2 : like))
    }
    for (const [entry, score] of scores) if (here.has(entry)) scores.set(entry, score + (here.get(entry) ?? 0))
    else scores.delete(entry)
  })
  const listed = [...scores].flatMap(([at, score]) => {
    const entry = index.entries[at]
    return entry ? [{ entry, score, isExpired: isExpired(entry, today) }] : []
  })
  return listed.toSorted((a, b) => Number(a.isExpired) - Number(b.isExpired) || b.score - a.score || swedish.compare(a.entry.name, b.entry.name)).map(({ entry, isExpired: isOver }) => ({ entry, isExpired: isOver }))
}

const swedish = new Intl.Collator('sv')
