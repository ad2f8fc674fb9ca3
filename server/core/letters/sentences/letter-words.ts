import { svAppendixWords } from './sv/appendix.ts'
import { svKeptWords } from './sv/kept.ts'
import { svParticipantWords } from './sv/letter.ts'
import { svMinutesWords } from './sv/minutes.ts'
import { svPreparationWords } from './sv/preparation.ts'

/** Every sentence that a letter may say, in Swedish: the one list that the other languages have to fill. */
export const svLetterWords = { ...svParticipantWords, ...svAppendixWords, ...svPreparationWords, ...svMinutesWords, ...svKeptWords }

export type LetterWords = Record<keyof typeof svLetterWords, string>
