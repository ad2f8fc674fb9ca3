import type { Language } from '#core/meeting/scalars.ts'
import { enLetterWords } from './en/letter.ts'
import { svLetterWords, type LetterWords } from './sv/letter.ts'

export const letterWords: Record<Language, LetterWords> = { sv: svLetterWords, en: enLetterWords }
