import { normalise } from './normalise.ts'
import { sentencePlaces } from './sentences.ts'
import { isLong, wordsBetween } from './words.ts'

/** Counts of a text. `meanSentence` and `longestSentence` are in words; 0 where there is no sentence. */
export type Measure = {
  words: number
  sentences: number
  longWords: number
  /** Words per sentence plus long words per hundred, unrounded; null when there are no words. */
  lix: number | null
  meanSentence: number
  longestSentence: number
}

/** Björnsson's readability value from its three counts; null when there are no words or sentences. */
export const lixOf = (words: number, sentences: number, longWords: number): number | null =>
  words === 0 || sentences === 0 ? null : words / sentences + (100 * longWords) / words

/** Measures how heavy a text is to read. Any text will do; the same text always gives the same figures. */
export const measure = (text: string): Measure => {
  const normal = normalise(text)
  const perSentence = sentencePlaces(normal).map(([from, to]) => wordsBetween(normal, from, to))
  const words = perSentence.flat()
  const sentences = perSentence.filter((inSentence) => inSentence.length > 0).length
  const longWords = words.filter(isLong).length
  return {
    words: words.length,
    sentences,
    longWords,
    lix: lixOf(words.length, sentences, longWords),
    meanSentence: sentences === 0 ? 0 : words.length / sentences,
    longestSentence: perSentence.reduce((longest, inSentence) => Math.max(longest, inSentence.length), 0),
  }
}
