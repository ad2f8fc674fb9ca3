import type { Language } from '#core/meeting/scalars.ts'
import { enAppendixWords } from './en/appendix.ts'
import { enKeptWords } from './en/kept.ts'
import { enParticipantWords } from './en/letter.ts'
import { enMinutesWords } from './en/minutes.ts'
import { enPreparationWords } from './en/preparation.ts'
import { svLetterWords, type LetterWords } from './letter-words.ts'

export const letterWords: Record<Language, LetterWords> = { sv: svLetterWords, en: { ...enParticipantWords, ...enAppendixWords, ...enPreparationWords, ...enMinutesWords, ...enKeptWords } }
