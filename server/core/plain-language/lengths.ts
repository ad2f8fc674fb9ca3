import { read } from './reading.ts'
import { isLong, type Word } from './words.ts'

/** How long a text and its parts are. `meanSentence` and `longestSentence` are in words; 0 where there is no sentence. */
export type Lengths = {
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

/** The lengths of a text whose sentences are known, word by word. */
export function lengthsOf(perSentence: readonly (readonly Word[])[]): Lengths {
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

/** As `measure`, without what needs word lists: light enough for a page. Any text will do. */
export const lengths = (text: string): Lengths => lengthsOf(read(text, { language: 'sv' }).sentences.map(({ words }) => words))
