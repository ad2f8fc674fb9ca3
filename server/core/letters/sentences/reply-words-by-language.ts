import type { Language } from '#core/meeting/scalars.ts'
import type { Letter } from '../letter.ts'
import { enMinutesReplyWords, enReplyWords } from './en/replies.ts'
import type { MinutesReplyWords, ReplyWords } from './reply-words.ts'
import { svMinutesReplyWords, svReplyWords } from './sv/replies.ts'

export const replyWords: Record<Language, ReplyWords> = { sv: svReplyWords, en: enReplyWords }
export const minutesReplyWords: Record<Language, MinutesReplyWords> = { sv: svMinutesReplyWords, en: enMinutesReplyWords }

/** Minutes are no letter: what is said under them calls them what they are. */
export const replyWordsOf = ({ language, recipient }: Pick<Letter, 'language' | 'recipient'>): ReplyWords => (recipient === 'minutes' ? { ...replyWords[language], ...minutesReplyWords[language] } : replyWords[language])
