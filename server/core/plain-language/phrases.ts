import type { Reading, ReadSentence } from './reading.ts'
import type { Word } from './words.ts'

/**
 * What a form is, which says where its better wording fits. `swap` fits anywhere, `adverb` where no article makes it
 * an adjective; the forms of a verb ask for a place for each; `noun` keeps its gender, `turned` has the other gender and so must not follow an article; `count` only stands before a number.
 */
export type Form = 'swap' | 'adverb' | 'infinitive' | 'finite' | 'supine' | 'noun' | 'turned' | 'count'

export type Phrase = {
  words: readonly string[]
  form: Form
  better?: string
  /** For an infinitive that is also what one says when one asks for it ("initiera"): the better word for that. */
  imperative?: string
  /** Only where a sentence begins. */
  opens: boolean
  /** Read past: it holds another phrase that means no harm here. */
  isHarmless: boolean
}

/** Phrases in lower case, the longest first: those of one word by that, the others by their first two. */
export type PhraseList = ReadonlyMap<string, readonly Phrase[]>

/** A phrase where it stands in `text`: the places of its words in the sentence, `to` after the last. */
export type Met = { phrase: Phrase; sentence: ReadSentence; from: number; to: number; text: string }

const VERB: readonly Form[] = ['infinitive', 'finite', 'finite', 'supine']
const KINDS: Record<string, Form> = { n: 'noun', m: 'turned', a: 'adverb', c: 'count' }
const formOf = (kind: string, column: number): Form => (kind === 'v' ? VERB[column] : KINDS[kind]) ?? 'swap'

const columns = (side: string): string[] => side.trim().split(/ *\/ */u)

const rowOf = (line: string): Phrase[] => {
  const [, kind = '', row = ''] = /^(?:([vnmac]): )?(.*)$/u.exec(line) ?? []
  const [left = '', right = ''] = row.split(' = ')
  const better = right === '' ? [] : columns(right)
  const isHarmless = left.startsWith('- ')
  return columns(left.replace(/^- /u, '')).map((words, column) => ({
    words: words.replace(/^\^ /u, '').split(' '),
    form: formOf(kind, column),
    ...(better[column] ? { better: better[column] } : {}),
    ...(kind === 'v' && column === 0 && better[4] ? { imperative: better[4] } : {}),
    opens: words.startsWith('^ '),
    isHarmless,
  }))
}

/**
 * Reads a word list, one row a line: `forms = better forms`, the forms parted by "/", column by column. `v:` before it
 * is a verb (infinitive/present/past/supine, and on the right its imperative), `n:` nouns of one gender, `m:` of
 * another than their better word, `a:` adverbs that may also be adjectives, `c:` what limits a number; `^` only where a sentence begins, `-` a harmless phrase that is read past.
 */
export function phraseList(source: string): PhraseList {
  const list = new Map<string, Phrase[]>()
  for (const phrase of source.split('\n').filter((line) => line.trim() !== '').flatMap((line) => rowOf(line.trim()))) {
    const [first = '', second] = phrase.words
    if (first === '') continue
    if (!list.has(first)) list.set(first, [])
    const key = second === undefined ? first : `${first} ${second}`
    const same = list.get(key)
    if (same) same.push(phrase)
    else list.set(key, [phrase])
  }
  for (const same of list.values()) same.sort((a, b) => b.words.length - a.words.length)
  return list
}

/** A stop parts no words after one or two letters: "t. ex.", "fr. o. m.". */
const isParted = (text: string, before: Word, after: Word): boolean => {
  const gap = text.slice(before.end, after.start)
  return /[\p{P}\p{S}]/u.test(before.text.length <= 2 ? gap.replace('.', '') : gap)
}

const standsAt = (phrase: Phrase, words: readonly Word[], from: number, text: string): boolean =>
  (!phrase.opens || from === 0) &&
  phrase.words.every((word, at) => {
    const found = words[from + at]
    const before = at === 0 ? undefined : words[from + at - 1]
    return found?.lower === word && !(before && isParted(text, before, found))
  })

const phraseAt = (words: readonly Word[], from: number, list: PhraseList, text: string): Phrase | undefined => {
  const first = words[from]?.lower ?? ''
  const alone = list.get(first)
  if (!alone) return undefined
  const stands = (phrase: Phrase): boolean => standsAt(phrase, words, from, text)
  return list.get(`${first} ${words[from + 1]?.lower ?? ''}`)?.find(stands) ?? alone.find(stands)
}

type Place = { sentence: number; word: number }
const placesOfWords = new WeakMap<Reading, ReadonlyMap<string, readonly Place[]>>()

/** Where each word of a text stands, in order; made once, however many lists are looked for. */
function placesIn(reading: Reading): ReadonlyMap<string, readonly Place[]> {
  const known = placesOfWords.get(reading)
  if (known) return known
  const places = new Map<string, Place[]>()
  reading.sentences.forEach(({ words }, sentence) =>
    words.forEach(({ lower }, word) => {
      const same = places.get(lower)
      if (same) same.push({ sentence, word })
      else places.set(lower, [{ sentence, word }])
    }),
  )
  placesOfWords.set(reading, places)
  return places
}

/** Where phrases of a list stand in a text, in order, the longest at each place, never overlapping. */
export function phrasesIn(reading: Reading, list: PhraseList): Met[] {
  const { sentences, text } = reading
  const begins: Place[] = []
  for (const [word, places] of placesIn(reading)) if (list.has(word)) begins.push(...places)
  const met: Met[] = []
  let last: Place = { sentence: -1, word: 0 }
  for (const place of begins.sort((a, b) => a.sentence - b.sentence || a.word - b.word)) {
    const sentence = sentences[place.sentence]
    if (!sentence || (place.sentence === last.sentence && place.word < last.word)) continue
    const phrase = phraseAt(sentence.words, place.word, list, text)
    if (!phrase) continue
    const to = place.word + phrase.words.length
    if (!phrase.isHarmless) met.push({ phrase, sentence, from: place.word, to, text })
    last = { sentence: place.sentence, word: to }
  }
  return met
}
