import type { CodeTry, TriedCode } from './code-try.ts'
/** A plan that grows, or a referral that waits. */
export type DraftKind = 'plan' | 'referral'
/** Something written before there is a meeting, opened. `content` is JSON, which says of a plan as `referralId` what it was begun from; times are ISO 8601. */
export type KeptDraft = { id: string; version: number; createdAt: string; changedAt: string; expiresAt: string; content: string }
export type DraftRef = { hostAuthorityId: string; kind: DraftKind; id: string }
/** `expectedVersion` 0: a new one. An authority has `atMost` so many of a kind. `longUntil`: instead of `expiresAt`, of an authority that keeps plans for so long. */
export type SaveDraft = DraftRef & { expectedVersion: number; content: string; atMost: number; at: string; expiresAt: string; longUntil?: string; by: string }

/** Who comes back to a referral: who wrote it, or the person it is about where somebody else wrote it. */
export type ReferralPart = 'referrer' | 'person'
/** To which address, and in which language, somebody wants to be told that something has become of it. */
export type WantsTelling = { id: string; address: string; language: string }
/** What became of a referral. */
export type ReferralState = 'waiting' | 'planned' | 'closed' | 'timeIsOver'
/** How a plan or a referral ends. `became`: the id of the meeting, where it is planned; `seats`: of the very same persons there; `isProtected`: letters of it are on paper alone, so nobody is told by mail; `why`: a code, for the log. */
export type DraftEnd = { state: 'planned'; became: string; seats?: Partial<Record<ReferralPart, string>>; isProtected?: true } | { state: 'closed'; why?: string } | { state: 'timeIsOver' }
export type NewReferralCode = { part: ReferralPart; number: string; salt: Buffer; codeHash: Buffer }
/** `meetingId`: what it became; `seatId`: whose code it is, where they have a seat there. */
export type ReferralByCode = { referralId: string; hostAuthorityId: string; part: ReferralPart; state: ReferralState; meetingId: string | null; seatId: string | null }

/** What is kept before there is a meeting. Each is sealed under a key of its own; ending one deletes both. */
export interface DraftStore {
  /** The new version; `conflict`: it has another one by now; `ended`: it was there and is over, for good; `claimed`: a meeting is being planned of it; `referralEnded`: the referral that a plan was begun from was taken back or closed, or its time is over; `otherPlan`: another plan was begun from it, or it has become a meeting. With `codes` they are kept in the same transaction, and so is the address at which whoever saves a referral wants to be told. */
  saveDraft(saved: SaveDraft, codes?: NewReferralCode[], wants?: WantsTelling | null): Promise<number | 'conflict' | 'ended' | 'claimed' | 'tooMany' | 'referralEnded' | 'otherPlan'>
  /** Those of an authority that are not over, the oldest first. */
  listDrafts(hostAuthorityId: string, kind: DraftKind, now: string): Promise<KeptDraft[]>
  /** Null when there is none, it is over, or it is another authority's. */
  readDraft(draft: DraftRef, now: string): Promise<KeptDraft | null>
  /** That somebody has read it, before it is shown: a label of staff, or the part that a code is of. `id` `*`: what all of them are about. */
  noteDraftRead(draft: DraftRef, read: { at: string; by: string }): Promise<void>
  /**
   * The meeting that is about to be planned of a referral takes it: `changed` when it has another version by now, `taken` when another meeting
   * was planned of it, or is just now, `closed` when it was taken back or closed. One that is not there or whose time is over is nobody's: `claimed`.
   */
  claimReferral(referral: { hostAuthorityId: string; id: string; version: number | null; meetingId: string; at: string }): Promise<'claimed' | 'changed' | 'taken' | 'closed'>
  /** The meeting was not planned after all. */
  releaseReferral(referral: { hostAuthorityId: string; id: string; meetingId: string }): Promise<void>
  /** Deletes it, and says of a referral what became of it; nobody begins it anew. The plans that were begun from a referral go with it. False: there was none, or it was to be closed just when a meeting is being planned of it. */
  endDraft(draft: DraftRef, ended: { at: string; by: string } & DraftEnd): Promise<boolean>
  /** As `endDraft`, of several referrals, all in one transaction; `why` is a code. Gives those that were there. */
  closeReferrals(closing: { hostAuthorityId: string; ids: readonly string[]; why: string; at: string; by: string }): Promise<string[]>
  /** As `eraseAgain`, of plans and referrals; a referral whose meeting a backup has lost waits again. Gives how many. */
  endAgain(at: string): Promise<number>
  /** Deletes those whose time is over at this moment, and the codes of those whose time to be read of is. Gives how many drafts. */
  endOverdueDrafts(at: string): Promise<number>
  /** Sweeps the files of drafts and addresses, of texts that outlive their meeting, and of their keys, when something of these was deleted. */
  sweepTexts(): Promise<void>
  /** One try more, and which it is of those that began after `since` (ISO 8601); null for a number that no referral has. */
  tryReferralCode(number: string, tried: CodeTry): Promise<(ReferralByCode & TriedCode) | null>
  /** The code was right: its tries are forgotten. */
  forgetReferralTries(number: string): Promise<void>
}
