import type { Language } from '#core/meeting/scalars.ts'
import { enPageWords } from './en/page.ts'
import { svPageWords } from './sv/page.ts'

/** What stands around a letter on its page, and which way the language runs. */
export const pageWords: Record<Language, { demo: string; unfinished: string; direction: string }> = { sv: svPageWords, en: enPageWords }
