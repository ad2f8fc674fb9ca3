import type { Language } from '#core/meeting/scalars.ts'
import type { Letter } from '../letter.ts'
import { enMinutesPageWords, enPageWords } from './en/page.ts'
import { svMinutesPageWords, svPageWords } from './sv/page.ts'

export type PageWords = Record<keyof typeof svPageWords, string>

/** What stands around a letter on its page, its sheets and its calendar file, and which way the language runs. */
export const pageWords: Record<Language, PageWords> = { sv: svPageWords, en: enPageWords }

const aroundMinutes: Record<Language, Record<keyof typeof svMinutesPageWords, string>> = { sv: svMinutesPageWords, en: enMinutesPageWords }

/** The same for this very letter: minutes are called what they are. */
export const pageWordsOf = ({ language, recipient }: Pick<Letter, 'language' | 'recipient'>): PageWords => (recipient === 'minutes' ? { ...pageWords[language], ...aroundMinutes[language] } : pageWords[language])
