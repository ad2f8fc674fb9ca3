import type { Language } from '#core/meeting/scalars.ts'
import type { Letter } from '../letter.ts'
import { answersPageWords } from './answers-page-words-by-language.ts'
import { enPageWords } from './en/page.ts'
import { minutesPageWords } from './minutes-page-words-by-language.ts'
import { svPageWords } from './sv/page.ts'

export type PageWords = Record<keyof typeof svPageWords, string>

/** What stands around a letter on its page, its sheets and its calendar file, and which way the language runs. */
export const pageWords: Record<Language, PageWords> = { sv: svPageWords, en: enPageWords }

const aroundOthers: Partial<Record<Letter['recipient'], Record<Language, Partial<PageWords>>>> = { minutes: minutesPageWords, obstacles: answersPageWords }

/** The same for this very letter: what is no letter is called what it is. */
export const pageWordsOf = ({ language, recipient }: Pick<Letter, 'language' | 'recipient'>): PageWords => ({ ...pageWords[language], ...aroundOthers[recipient]?.[language] })
