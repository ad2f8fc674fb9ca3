import { placesOf, type Piece } from '../normalise.ts'
import type { ReadSentence, Reading } from '../reading.ts'

/** A match in one sentence's even text, with its places in the text as given. */
export type Match = Pick<Piece, 'start' | 'end'> & { sentence: ReadSentence; match: RegExpExecArray }

/**
 * Every match of a pattern (with the g flag) within each sentence, in order. `needs` is what a sentence must hold to be
 * searched at all: cheap to ask, where the pattern is not.
 */
export const matchesIn = (reading: Reading, pattern: RegExp, needs: RegExp): Match[] =>
  reading.sentences.flatMap((sentence) =>
    !needs.test(sentence.text) ? [] : [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, match, ...placesIn(reading, sentence, match.index, match.index + match[0].length) })),
  )

/** A digit: what a date, a time or a sum cannot do without. */
export const DIGIT = /\d/

/** The places in the text as given of a stretch of a sentence's even text. */
export function placesIn({ normal }: Reading, sentence: ReadSentence, from: number, to: number): Pick<Piece, 'start' | 'end'> {
  return placesOf(normal, sentence.from + from, sentence.from + to)
}
