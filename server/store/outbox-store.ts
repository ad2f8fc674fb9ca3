import type { NoticeAbout, NoticeWhy } from './delivery-store.ts'

/** Where mails wait: notices of letters, news for those who asked for a meeting, and what is asked or new in a follow-up. */
export type OutboxName = 'notice' | 'asker_notice' | 'reminder'

/** Of a letter, whose. `seatId` is null where that was not kept yet. */
export type NoticeOfLetter = { meetingId: string; recipient: NoticeAbout; seatId: string | null; letterVersion: number }
export type MailAbout = ({ kind: 'letter' } & NoticeOfLetter) | { kind: 'answer' | 'questions' | 'news' }

/** Which try of which mail: a claim that has lapsed is known by it. `attempt` counts from 1. */
export type MailTry = { outbox: OutboxName; id: string; attempt: number }
/** A mail that is ours to send now, and nobody else's. `dueAt`: since when it was to go. */
export type ClaimedMail = MailTry & { address: string; language: string; dueAt: string; about: MailAbout }
export type MailEnd = 'sent' | 'failed' | 'unsure' | 'stopped'
/** How a try ended: for good, or until the next one. */
export type MailOutcome = MailTry & { why: NoticeWhy | null; at: string } & ({ state: 'waiting'; nextTryAt: string } | { state: MailEnd; nextTryAt: null })

/** `isOver`: of the letter before a meeting that is over. */
export type MailHindrance = 'withdrawn' | 'paperOnly' | 'isOver'

/** All mail that goes out, one after the other. Times are ISO 8601. */
export interface OutboxStore {
  /** Takes one mail whose time has come, so that no other server does; committed before anything is said to anybody. Null when there is none. */
  claimMail(now: string): Promise<ClaimedMail | null>
  /** From now on it counts as gone unless it is settled: asked right before a mail server is told the address. Why not, where it may not go any more; `gone`: it is not ours to send any more. */
  handOver(mail: MailTry): Promise<'mayGo' | 'gone' | MailHindrance>
  /** Nothing happens where the mail is not in this try any more. */
  settleMail(outcome: MailOutcome): Promise<void>
  /** What was claimed before `claimedBefore` and never settled waits again where nothing of it was handed over; else it is unsure, and is never sent by itself. What may not go any more is stopped. */
  tidyOutboxes(now: string, claimedBefore: string): Promise<void>
  /** What waits in a database put back from a backup, and came to its end since by this folder's ledger, comes to it once more and does not go. Gives how many. */
  endMailsAgain(): Promise<number>
}
