import { speaksToReader } from './address.ts'
import type { Language } from './finding.ts'
import { negationsOf } from './negations.ts'
import { isNominalisation } from './nominalisations.ts'
import { passivesOf } from './passive.ts'
import { read } from './reading.ts'
import { isLong } from './words.ts'

/** Counts of a text. `meanSentence` and `longestSentence` are in words; 0 where there is no sentence. */
export type Measure = {
  words: number
  sentences: number
  longWords: number
  /** Words per sentence plus long words per hundred, unrounded; null when there are no words. */
  lix: number | null
  meanSentence: number
  longestSentence: number
  /** Verbs that do not say who, by word lists. */
  passives: number
  /** Nouns made from verbs, by their endings; null when there are no words. */
  nominalisationsPer100: number | null
  negations: number
  /** "Du", "dig", "din" among all words, 0–1; null when there are no words. */
  youShare: number | null
}

/** Björnsson's readability value from its three counts; null when there are no words or sentences. */
export const lixOf = (words: number, sentences: number, longWords: number): number | null =>
  words === 0 || sentences === 0 ? null : words / sentences + (100 * longWords) / words

/** Measures how heavy a text is to read. Any text will do; the same text always gives the same figures. */
export const measure = (text: string, language: Language = 'sv'): Measure => {
  const perSentence = read(text, { language }).sentences.map((sentence) => sentence.words)
  const words = perSentence.flat()
  const sentences = perSentence.filter((inSentence) => inSentence.length > 0).length
  const longWords = words.filter(isLong).length
  const share = (count: number): number | null => (words.length === 0 ? null : count / words.length)
  const nominalisations = words.filter((word) => isNominalisation(word, language)).length
  return {
    words: words.length,
    sentences,
    longWords,
    lix: lixOf(words.length, sentences, longWords),
    meanSentence: sentences === 0 ? 0 : words.length / sentences,
    longestSentence: perSentence.reduce((longest, inSentence) => Math.max(longest, inSentence.length), 0),
    passives: perSentence.reduce((sum, inSentence) => sum + passivesOf(inSentence, language).length, 0),
    nominalisationsPer100: share(100 * nominalisations),
    negations: perSentence.reduce((sum, inSentence) => sum + negationsOf(inSentence, language).length, 0),
    youShare: share(words.filter((word) => speaksToReader(word, language)).length),
  }
}
