import type { Language } from '#core/meeting/scalars.ts'
import { lossWords } from './sentences/loss-words-by-language.ts'

type Words = (typeof lossWords)[Language]

/** Whether these words are the participant's own: then what they guess is a fear. */
type From = { isParticipants: boolean }

/** Whether these words say that money or a home ends, grows less or is refused [LET-2]. What is given until a day, asked, or feared, is no loss. */
export function saysLoss(words: string, language: Language, { isParticipants }: From = { isParticipants: false }): boolean {
  const of = lossWords[language]
  const isFeared = (before: string) => has(of.worry, before) || (isParticipants && has(of.guess, before))
  const sentences = sentencesIn(words).map((sentence) => sentence.replace(of.good, ' '))
  return sentences.some((sentence, at) => lossesIn(of, sentence, isOfLiving(of, sentence, sentences[at - 1])).some((end) => !isFeared(clauseUpTo(of, sentence, end))))
}

/** Whether these words are of what one lives on or in, a loss or not. */
export const mentionsLiving = (words: string, language: Language): boolean => sentencesIn(words).some((sentence) => has(lossWords[language].livesOn, sentence) || has(lossWords[language].alwaysLoss, sentence))

/** As typed on any keyboard and pasted from anywhere: letters in one piece, no soft hyphens, ordinary spaces. */
const normalised = (words: string) => words.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/[^\S\n]+/gu, ' ')

const sentencesIn = (words: string) => normalised(words).split(/[.!?](?:\s|$)|\n/u).map((sentence) => sentence.trim())

// `search` leaves nothing behind in a pattern that finds every place; `test` would.
const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0

const isOfLiving = ({ livesOn, refersBack }: Words, sentence: string, before = '') => has(livesOn, sentence) || (has(refersBack, sentence) && has(livesOn, before))

/** Where in the sentence words end that say that something is lost. */
function lossesIn(of: Words, sentence: string, isLiving: boolean): number[] {
  const starts = (pattern: RegExp) => [...sentence.matchAll(pattern)]
  const isUndone = ({ index, 0: found }: RegExpExecArray) => has(of.notBefore, sentence.slice(0, index)) || has(of.notAfter, sentence.slice(index + found.length))
  const lost = [...starts(of.alwaysLoss), ...(isLiving ? starts(of.ends) : [])].filter((one) => !isUndone(one))
  return [...lost, ...starts(of.alwaysDenied), ...(isLiving ? starts(of.denied) : [])].map(({ index, 0: found }) => index + found.length)
}

/** The words, and what stands before them in their own clause: "blir kanske av med" is a guess too. */
const clauseUpTo = ({ newClause }: Words, sentence: string, end: number) => sentence.slice(0, end).split(newClause).at(-1) ?? ''
