import type { ReferralByCode, ReferralPart } from './draft-store.ts'
import type { ReadableLetter } from './readable-letter.ts'

/** Who somebody is by their e-ID: `issuer` says so, `subject` is what it calls them. Neither is kept. */
export type EidSubject = { issuer: string; subject: string }

/** Whose e-ID opens the letters of a seat, and what they asked for. */
export interface EidStore {
  /** The letter of this number, where this e-ID opens its seat's letters; null otherwise, and for a number that no letter has. */
  findLetterOfEid(number: string, by: EidSubject): Promise<(ReadableLetter & { codeHash: Buffer }) | null>
  /** From now on (ISO 8601) this e-ID opens the seat's letters. False, and nothing done: another one does already, the code has another in its place, or the meeting is erased. */
  bindEid(letter: ReadableLetter & { number: string; codeHash: Buffer }, by: EidSubject, at: string): Promise<boolean>
  /** Since when (ISO 8601) letters of a seat open to somebody's e-ID, by seat; whose it is nobody can tell. */
  listBoundSeats(meetingId: string): Promise<Map<string, string>>
  /** Nobody's e-ID opens the seat's letters any more, and what one had opened is shut; the code stays. Of the letter before the meeting the same of what the meeting came of. False, and nothing done: none did, the meeting is erased, or its consent withdrawn. */
  releaseEid(bound: { meetingId: string; hostAuthorityId: string; seatId: string; recipient: ReadableLetter['recipient']; by: string; at: string }): Promise<boolean>
  /** The referral of this number, where this e-ID comes back to it; null otherwise, and for a number that no referral has. */
  findReferralOfEid(number: string, by: EidSubject): Promise<ReferralByCode | null>
  /** The same before the meeting, also by what somebody asked for and the meeting came of. */
  listSeatsBoundBefore(meetingId: string): Promise<Map<string, string>>
  /** The referral of this number, where somebody's e-ID comes back to it; `boundAt`: since when (ISO 8601). */
  findBoundReferral(number: string): Promise<(ReferralByCode & { boundAt: string }) | null>
  /** From now on (ISO 8601) this e-ID comes back to the referral by this number. False, and nothing done: another one does already, or it is gone. */
  bindReferral(code: { number: string; salt: Buffer }, by: EidSubject, at: string): Promise<boolean>
  /** Since when (ISO 8601) requests of an authority that wait are come back to by somebody's e-ID, whose nobody can tell. */
  listBoundReferrals(hostAuthorityId: string): Promise<BoundReferral[]>
  /** Nobody's e-ID comes back to this part of a request that waits any more, and what one had opened is shut; the code stays. False, and nothing done: none did, or it waits no more. */
  releaseReferralEid(bound: { hostAuthorityId: string; referralId: string; part: ReferralPart; by: string; at: string }): Promise<boolean>
}

export type BoundReferral = { referralId: string; part: ReferralPart; since: string }
