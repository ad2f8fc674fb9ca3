import type { Language } from '#core/meeting/scalars.ts'
import { enReplyWords } from './en/replies.ts'
import type { ReplyWords } from './reply-words.ts'
import { svReplyWords } from './sv/replies.ts'

export const replyWords: Record<Language, ReplyWords> = { sv: svReplyWords, en: enReplyWords }
