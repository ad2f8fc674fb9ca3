import type { Language } from '#core/meeting/languages.ts'
import { en } from './en.ts'
import type { NoticeWords } from './notice-words.ts'
import { sv } from './sv.ts'

export const noticeWords: Record<Language, NoticeWords> = { sv, en }
