import type { Meeting } from '#core/meeting/meeting.ts'
import type { Letter } from './letter.ts'
import { linesToCorrect } from './lines-to-correct.ts'

/** What somebody said was not right, and how it should be. `line`: as it reads in this letter; null where it is of the whole, or not in it. `at`: when it changed last, ISO 8601; `by`: the seat that said so. */
export type LetterChange = { at: string; by: string; line: string | null; words: string; answer: string | null }

/** Every change of a letter that its reader may read, in the order they came; of those of a line that is kept from them nothing, and of a referrer's own cases those of their lines alone. */
export function letterChanges({ corrections, plan }: Pick<Meeting, 'corrections' | 'plan'>, letter: Letter): LetterChange[] {
  const lines = linesToCorrect(letter)
  const isOfOwnCases = letter.recipient === 'referrer' && plan?.cases !== undefined
  return corrections
    .filter(({ isHidden, lineId }) => !isHidden && (!isOfOwnCases || lines.some((line) => line.lineId === lineId)))
    .map(({ at, by, lineId, words, answer }) => ({ at: answer?.at ?? at, by, line: lines.find((one) => one.lineId === lineId)?.text ?? null, words, answer: answer?.words ?? null }))
}
