import type { ReferralPart, WantsTelling } from './draft-store.ts'

/** Whose notice it is: who wrote a referral, or the person it is about. */
export type AskerRef = { hostAuthorityId: string; referralId: string; part: ReferralPart }

/** One mail to who asked for a meeting, when something has become of it. It goes once, by the outbox; its row goes with it. */
export interface AskerNoticeStore {
  /** In the place of an earlier address of the same part. False when nothing waits any more: there is nothing to be told of. */
  wantTelling(of: AskerRef, wants: WantsTelling, at: string): Promise<boolean>
  wantsTelling(of: AskerRef): Promise<boolean>
  /** False when there was no address, or what became of the referral is on its way to it. */
  stopTelling(of: AskerRef, at: string): Promise<boolean>
}
