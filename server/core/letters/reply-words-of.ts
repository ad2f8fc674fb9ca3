import type { Letter } from './letter.ts'
import { minutesReplyWords } from './sentences/minutes-reply-words-by-language.ts'
import { replyWords } from './sentences/reply-words-by-language.ts'
import type { ReplyWords } from './sentences/reply-words.ts'

/** Minutes are no letter: what is said under them calls them what they are. */
export const replyWordsOf = ({ language, recipient }: Pick<Letter, 'language' | 'recipient'>): ReplyWords => (recipient === 'minutes' ? { ...replyWords[language], ...minutesReplyWords[language] } : replyWords[language])
