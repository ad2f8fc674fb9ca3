import { isExpired } from '#core/meeting/catalogue-expiry.ts'
import { isWholeOrBegun } from './alike.ts'
import { matches, type CatalogueIndex, type Offered } from './catalogue-index.ts'
import { joinedPairs, tokensOf, type Token } from './stems.ts'

export type Suggestion = { entry: Offered; isExpired: boolean; /** What of the text stands for it, in UTF-16 places. */ start: number; end: number }

/** One's last words are what one writes about. */
const wordsRead = 8
/** So much of a name must have been written, by weight and by number of words, or else nothing but the name. */
const enough = 0.6

type Hit = { likes: number[]; said: Set<number> }
type Scored = { entry: number; score: number; isMeant: boolean; said: Set<number> }

/**
 * Entries whose name, or another name of theirs, stands in a sentence that somebody is writing, misspelt, inflected or half written;
 * the likeliest first, those that hold no more last. `today` is a day in Sweden; `most` how many.
 */
export function suggestEntries(index: CatalogueIndex, typed: string, { today, most }: { today: string; most: number }): Suggestion[] {
  const tokens = tokensOf(typed).slice(-wordsRead)
  if (tokens.length === 0 || typed.trim().length < 3) return []
  const best = new Map<number, Scored>()
  for (const [name, hit] of hitsIn(index, tokens)) {
    const scored = scoreOf(index, name, hit, tokens.length)
    const before = best.get(scored.entry)
    if (scored.isMeant && (!before || before.score < scored.score)) best.set(scored.entry, scored)
  }
  const found = [...best.values()].flatMap(({ entry, score, said }) => {
    const offered = index.entries[entry]
    return offered ? [{ entry: offered, score, isExpired: isExpired(offered, today), ...placeOf(tokens, said) }] : []
  })
  return found.toSorted(byFit).slice(0, most).map(({ entry, isExpired: isOver, start, end }) => ({ entry, isExpired: isOver, start, end }))
}

const byFit = (a: Suggestion & { score: number }, b: Suggestion & { score: number }): number =>
  Number(a.isExpired) - Number(b.isExpired) || b.score - a.score || a.entry.name.length - b.entry.name.length || (a.entry.name < b.entry.name ? -1 : 1)

/** Each name that a word, or two written apart, may stand for. */
function hitsIn(index: CatalogueIndex, tokens: readonly Token[]): Map<number, Hit> {
  const hits = new Map<number, Hit>()
  const joined = joinedPairs(tokens).map((stem, at) => ({ stem, said: [at, at + 1] }))
  const units = [...tokens.map(({ stem }, at) => ({ stem, said: [at] })), ...joined]
  for (const { stem, said } of units) {
    for (const { word, like } of matches(index, stem, said.includes(tokens.length - 1))) {
      // Of two words written apart both must be there.
      if (said.length > 1 && !isWholeOrBegun(like)) continue
      for (const { name, bits } of word.places) if (name >= 0) note(hits, name, bits, like, said)
    }
  }
  return hits
}

function note(hits: Map<number, Hit>, name: number, bits: number, like: number, said: readonly number[]) {
  const hit: Hit = hits.get(name) ?? { likes: [], said: new Set() }
  for (let at = 0; bits >> at !== 0; at += 1) if ((bits >> at) & 1) hit.likes[at] = Math.max(hit.likes[at] ?? 0, like)
  for (const one of said) hit.said.add(one)
  hits.set(name, hit)
}

function scoreOf({ names }: CatalogueIndex, name: number, { likes, said }: Hit, written: number): Scored {
  const { entry, weights } = names[name] ?? { entry: -1, weights: [] }
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const covered = weights.reduce((sum, weight, at) => sum + weight * (likes[at] ?? 0), 0)
  const share = whole === 0 ? 0 : covered / whole
  return { entry, score: covered * (0.5 + share), isMeant: said.size === written || (share >= enough && likes.filter((like) => like > 0).length >= enough * weights.length), said }
}

/** The last run of words that stand for it. */
function placeOf(tokens: readonly Token[], said: ReadonlySet<number>): { start: number; end: number } {
  const last = Math.max(...said)
  let first = last
  while (said.has(first - 1)) first -= 1
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
