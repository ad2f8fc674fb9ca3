import type { ReferralPart, WantsTelling } from './draft-store.ts'

/** Whose notice it is: who wrote a referral, or the person it is about. */
export type AskerRef = { hostAuthorityId: string; referralId: string; part: ReferralPart }
export type ClaimedAskerNotice = { id: string; address: string; language: string; attempt: number; dueAt: string }
export type AskerOutcome = { id: string; attempt: number; state: 'waiting' | 'sent' | 'failed' | 'stopped' | 'unsure'; nextTryAt: string | null; at: string }

/** One mail to who asked for a meeting, when something has become of it. It goes once; its row goes with it. */
export interface AskerNoticeStore {
  /** In the place of an earlier address of the same part. False when nothing waits any more: there is nothing to be told of. */
  wantTelling(of: AskerRef, wants: WantsTelling, at: string): Promise<boolean>
  wantsTelling(of: AskerRef): Promise<boolean>
  /** False when there was no address, or what became of the referral is on its way to it. */
  stopTelling(of: AskerRef, at: string): Promise<boolean>
  /** Takes one that is to go, so that no other server does. */
  claimAskerNotice(now: string): Promise<ClaimedAskerNotice | null>
  /** Whether what was claimed may still go: not where consent was taken back, or letters are on paper alone by now. */
  mayTellAsker(id: string): Promise<boolean>
  settleAskerNotice(outcome: AskerOutcome): Promise<void>
  /** What was claimed before `claimedBefore` and never settled is unsure, and what may not go is stopped: of each the address goes. */
  tidyAskerNotices(claimedBefore: string, now: string): Promise<void>
}
