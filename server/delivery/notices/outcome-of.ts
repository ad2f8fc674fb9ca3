import type { ClaimedMail, MailOutcome, MailTry } from '#server/store/store.ts'
import type { Posted } from './post-mail.ts'

const minute = 60_000
/** In milliseconds: how long after each try the next one comes; together not a day. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute)
const longest = 720 * minute

/** What becomes of what was claimed, by what the mail server said of it. */
export function outcomeOf(posted: Exclude<Posted, 'held' | 'leftOff'>, { id, outbox, attempt, dueAt }: MailTry & Pick<ClaimedMail, 'dueAt'>, at: string): MailOutcome {
  const settled = { id, outbox, attempt, at }
  if (posted === 'sent' || posted === 'unsure') return { ...settled, state: posted, why: null, nextTryAt: null }
  if (posted === 'refused') return { ...settled, state: 'failed', why: 'refused', nextTryAt: null }
  const pause = pauses[attempt - 1] ?? longest
  if (Date.parse(at) + pause - Date.parse(dueAt) > 24 * 60 * minute) return { ...settled, state: 'failed', why: 'tooLong', nextTryAt: null }
  return { ...settled, state: 'waiting', why: posted === 'later' ? 'noAnswer' : posted, nextTryAt: new Date(Date.parse(at) + pause).toISOString() }
}
