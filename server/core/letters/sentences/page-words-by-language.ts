import type { Language } from '#core/meeting/scalars.ts'
import { enPageWords } from './en/page.ts'
import { svPageWords } from './sv/page.ts'

export type PageWords = Record<keyof typeof svPageWords, string>

/** What stands around a letter on its page, its sheets and its calendar file, and which way the language runs. */
export const pageWords: Record<Language, PageWords> = { sv: svPageWords, en: enPageWords }
