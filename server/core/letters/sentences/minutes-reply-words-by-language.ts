import type { Language } from '#core/meeting/scalars.ts'
import { enMinutesReplyWords } from './en/minutes-replies.ts'
import type { MinutesReplyWords } from './reply-words.ts'
import { svMinutesReplyWords } from './sv/minutes-replies.ts'

export const minutesReplyWords: Record<Language, MinutesReplyWords> = { sv: svMinutesReplyWords, en: enMinutesReplyWords }
