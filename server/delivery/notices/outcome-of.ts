import type { ClaimedNotice, NoticeOutcome } from '#server/store/store.ts'
import type { Posted } from './post-mail.ts'

const minute = 60_000
/** In milliseconds: how long after each try the next one comes; together not a day. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute)

type Tried = NoticeOutcome & { state: Exclude<NoticeOutcome['state'], 'stopped'> }

/** What becomes of what was claimed, by what the mail server said of it. */
export function outcomeOf(posted: Exclude<Posted, 'held'>, { id, attempt, askedAt }: Pick<ClaimedNotice, 'id' | 'attempt' | 'askedAt'>, at: string): Tried {
  const settled = (state: Tried['state'], why: NoticeOutcome['why'], nextTryAt: string | null = null): Tried => ({ id, attempt, at, state, why, nextTryAt })
  if (posted === 'sent' || posted === 'unsure') return settled(posted, null)
  if (posted === 'refused') return settled('failed', 'refused')
  const pause = pauses[attempt - 1]
  if (pause === undefined || Date.parse(at) + pause - Date.parse(askedAt) > 24 * 60 * minute) return settled('failed', 'tooLong')
  return settled('waiting', posted === 'later' ? 'noAnswer' : posted, new Date(Date.parse(at) + pause).toISOString())
}
