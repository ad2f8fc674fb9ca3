import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { isWhole, lettersOf, likeness, mayBe, type Likeness } from './alike.ts'
import { joinedPairs, tokensOf } from './stems.ts'

/** An entry as those at the table are offered it. */
export type Offered = Omit<CatalogueEntry, 'owner'> & { id: string; version: number }

/** Where a word stands: which words (a bit each) of which name. `name` -1: in what is told of the entry, not in its names. */
type Place = { entry: number; name: number; bits: number }
type Known = { stem: string; letters: number; places: Place[]; weight: number; /** Two words of a name written as one, and nowhere a word. */ isJoined: boolean }
export type Name = { entry: number; weights: number[] }

/** What there is to look in, made once for a catalogue. */
export type CatalogueIndex = { entries: readonly Offered[]; words: Known[]; names: Name[]; asked: Map<string, Match[]> }
export type Match = { word: Known; like: Likeness }

const mostWordsInName = 24
/** Half-written words of one hour; more are forgotten. */
const mostAsked = 500

export function indexOf(entries: readonly Offered[]): CatalogueIndex {
  const found = new Map<string, Place[]>()
  const put = (stem: string, place: Place) => void (found.get(stem)?.push(place) ?? found.set(stem, [place]))
  const stemsOfNames: { entry: number; stems: string[] }[] = []
  entries.forEach(({ name, aliases, plain, organisation, forWhom, howIn }, entry) => {
    for (const one of [name, ...aliases]) {
      const tokens = tokensOf(one).slice(0, mostWordsInName)
      const stems = tokens.map(({ stem }) => stem)
      const at = stemsOfNames.push({ entry, stems }) - 1
      stems.forEach((stem, word) => put(stem, { entry, name: at, bits: 1 << word }))
      // Who writes the name as one word means both.
      joinedPairs(tokens).forEach((stem, word) => put(stem, { entry, name: at, bits: 3 << word }))
    }
    const told = [organisation.name, plain.sv, plain.en, forWhom, howIn].filter((text) => text !== null).join(' ')
    for (const stem of new Set(tokensOf(told).map((token) => token.stem))) put(stem, { entry, name: -1, bits: 0 })
  })
  const words = [...found].map(([stem, places]) => ({ stem, places, letters: lettersOf(stem), weight: weightOf(places, entries.length), isJoined: places.every(isJoined) }))
  const weights = new Map(words.map(({ stem, weight }) => [stem, weight]))
  return { entries, words, names: stemsOfNames.map(({ entry, stems }) => ({ entry, weights: stems.map((stem) => weights.get(stem) ?? 1) })), asked: new Map() }
}

const isJoined = ({ bits }: Place): boolean => (bits & (bits - 1)) !== 0

/** A word that few names have says more. */
const weightOf = (places: readonly Place[], count: number): number => Math.log(1 + count / Math.max(1, places.filter(({ name }) => name >= 0).length)) + 0.1

/** The words that a stem may mean; remembered, for who types writes the same sentence again and again. */
export function matches(index: CatalogueIndex, stem: string, isLast: boolean): Match[] {
  const key = `${isLast ? '…' : ''}${stem}`
  const known = index.asked.get(key)
  if (known) return known
  const typed = { stem, letters: lettersOf(stem) }
  const all: Match[] = []
  // A list that grows, and no list for each word: thousands are looked at for each letter.
  for (const word of index.words) {
    const like = mayBe(typed, word) ? likeness(typed, word, isLast) : 0
    if (like !== 0 && (!word.isJoined || isWhole(like))) all.push({ word, like })
  }
  if (index.asked.size >= mostAsked) index.asked.clear()
  index.asked.set(key, all)
  return all
}
