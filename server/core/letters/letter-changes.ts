import type { Correction, Meeting } from '#core/meeting/meeting.ts'
import type { Letter } from './letter.ts'
import { linesToCorrect } from './lines-to-correct.ts'
import { nameOfCase } from './name-of-case.ts'

/** What somebody said was not right, and how it should be. `line`: as it reads in this letter; null where it is of the whole, or not in it. `at`: when it changed last, ISO 8601; `by`: the seat that said so. */
export type LetterChange = { at: string; by: string; line: string | null; words: string; answer: string | null }

/** Every change of a letter that its reader, `readerId`, may read, in the order they came; of those of a line that is kept from them nothing, and of a referrer's own cases those of their lines and what they wrote of the whole themselves. */
export function letterChanges({ corrections, plan }: Pick<Meeting, 'corrections' | 'plan'>, letter: Letter, readerId: string): LetterChange[] {
  const lines = linesToCorrect(letter, plan ? nameOfCase(plan, letter.language) : undefined)
  const isOfOwnCases = letter.recipient === 'referrer' && plan?.cases !== undefined
  const isHere = ({ lineId, by }: Correction) => (lineId === null ? by === readerId : lines.some((line) => line.lineId === lineId))
  return corrections
    .filter((one) => !one.isHidden && (!isOfOwnCases || isHere(one)))
    .map(({ at, by, lineId, words, answer }) => ({ at: answer?.at ?? at, by, line: lines.find((one) => one.lineId === lineId)?.text ?? null, words, answer: answer?.words ?? null }))
}
