import type { Language } from '#core/meeting/scalars.ts'
import { enAnswersPageWords } from './en/page.ts'
import { svAnswersPageWords } from './sv/page.ts'

/** What stands around an answer about obstacles, where a letter is called a letter. */
export const answersPageWords: Record<Language, Record<keyof typeof svAnswersPageWords, string>> = { sv: svAnswersPageWords, en: enAnswersPageWords }
