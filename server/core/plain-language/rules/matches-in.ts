import { pieceOf, type Piece } from '../normalise.ts'
import type { ReadSentence, Reading } from '../reading.ts'

/** A match in one sentence's even text, with its places in the text as given. */
export type Match = Pick<Piece, 'start' | 'end'> & { sentence: ReadSentence; match: RegExpExecArray }

/** Every match of a pattern (with the g flag) within each sentence, in order. */
export const matchesIn = (reading: Reading, pattern: RegExp): Match[] =>
  reading.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, match, ...placesIn(reading, sentence, match.index, match.index + match[0].length) })),
  )

/** The places in the text as given of a stretch of a sentence's even text. */
export function placesIn({ normal }: Reading, sentence: ReadSentence, from: number, to: number): Pick<Piece, 'start' | 'end'> {
  const { start, end } = pieceOf(normal, sentence.from + from, sentence.from + to)
  return { start, end }
}

/** A wording with the capital that the piece it replaces begins with. */
export const withCapitalOf = (replaced: string, better: string): string =>
  /^\p{Lu}/u.test(replaced) ? better.charAt(0).toUpperCase() + better.slice(1) : better
