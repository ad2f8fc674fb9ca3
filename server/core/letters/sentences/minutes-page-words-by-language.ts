import type { Language } from '#core/meeting/scalars.ts'
import { enMinutesPageWords } from './en/page.ts'
import { svMinutesPageWords } from './sv/page.ts'

/** What stands around minutes, where a letter is called a letter. */
export const minutesPageWords: Record<Language, Record<keyof typeof svMinutesPageWords, string>> = { sv: svMinutesPageWords, en: enMinutesPageWords }
