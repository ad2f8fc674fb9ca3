import { placesOf, type Piece } from '../normalise.ts'
import type { ReadSentence, Reading } from '../reading.ts'

/** A match in one sentence's even text, with its places in the text as given. */
export type Match = Pick<Piece, 'start' | 'end'> & { sentence: ReadSentence; match: RegExpExecArray }

const searched = new WeakMap<Reading, Map<RegExp, readonly ReadSentence[]>>()

/** Asked once of a text, however many patterns need the same. */
function sentencesWith(reading: Reading, needs: RegExp): readonly ReadSentence[] {
  const known = searched.get(reading) ?? new Map<RegExp, readonly ReadSentence[]>()
  searched.set(reading, known)
  const sentences = known.get(needs) ?? reading.sentences.filter(({ text }) => needs.test(text))
  known.set(needs, sentences)
  return sentences
}

/**
 * Every match of a pattern (with the g flag) within each sentence, in order. `needs` is what a sentence must hold to be
 * searched at all: cheap to ask, where the pattern is not.
 */
export const matchesIn = (reading: Reading, pattern: RegExp, needs: RegExp): Match[] =>
  sentencesWith(reading, needs).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, match, ...placesIn(reading, sentence, match.index, match.index + match[0].length) })),
  )

/** Whether nothing of its sentence stands after a match: a stop there may be the sentence's own. */
export const isLast = ({ match, sentence }: Match): boolean => match.index + match[0].length === sentence.text.length

/** A digit: what a date, a time or a sum cannot do without. */
export const DIGIT = /\d/

/** The places in the text as given of a stretch of a sentence's even text. */
export function placesIn({ normal }: Reading, sentence: ReadSentence, from: number, to: number): Pick<Piece, 'start' | 'end'> {
  return placesOf(normal, sentence.from + from, sentence.from + to)
}
