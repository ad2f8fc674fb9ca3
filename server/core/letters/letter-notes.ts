import { lengths } from '#core/plain-language/lengths.ts'
import { mostWords } from '#core/plain-language/rules/c8-text-length.ts'
import type { Letter, Sentence } from './letter.ts'
import { sentencesOfLetter } from './letter-sentences.ts'
import { unprintableIn } from './unprintable.ts'

/** What a participant can be asked to read: so many words, and so heavy (LIX). */
export const longestLetter = mostWords.participant
export const heaviestLetter = 30
/** So many own words are a part of why it is long; fewer never are. */
const manyOwnWords = 75

/** What makes a letter long or heavy: what people wrote in own words, or how much there is to say of what came out of the meeting. */
export type LetterReason = 'ownWords' | 'manyItems'
export type LetterNotes = {
  words: number
  /** Null where there are no words. */
  lix: number | null
  isLong: boolean
  isHeavy: boolean
  /** Empty where the letter is neither. */
  why: LetterReason[]
  /** Words that the letter's PDF has no characters for, each once. */
  unprintable: string[]
}

/**
 * How the participant's letter reads as it stands, for the chair: nothing is ever dropped from it to make it shorter, so that it is
 * long or heavy is said. Everything under the letter's head is counted but hard words explained, which are there to help.
 */
export function letterNotes(letter: Letter): LetterNotes {
  const sentences = sentencesOfLetter(letter).filter(isCounted)
  const whole = measured(sentences)
  const ours = measured(sentences.filter(({ source }) => source.kind !== 'person'))
  const [isLong, isHeavy] = [whole.words > longestLetter, isOver(whole.lix)]
  const hasManyOwnWords = whole.words - ours.words > manyOwnWords
  const isOfItems = isLong && (ours.words > longestLetter || !hasManyOwnWords)
  const isOfOwnWords = isHeavy || (isLong && hasManyOwnWords)
  const why: LetterReason[] = [...(isOfOwnWords ? (['ownWords'] as const) : []), ...(isOfItems ? (['manyItems'] as const) : [])]
  return { words: whole.words, lix: whole.lix, isLong, isHeavy, why, unprintable: unprintableIn([letter.title, ...letter.sender, ...letter.about, ...sentencesOfLetter(letter).map(({ text }) => text)]) }
}

const isCounted = ({ source }: Sentence) => source.of !== 'glossary' && source.of !== 'letter.wordsHeading'

const measured = (sentences: Sentence[]) => lengths(sentences.map(({ text }) => text).join('\n'))

const isOver = (lix: number | null) => (lix ?? 0) > heaviestLetter
