import type { ReferralByCode } from './draft-store.ts'
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
  /** Nobody's e-ID opens the seat's letters any more, and what one had opened is shut; the code stays. False, and nothing done: none did, the meeting is erased, or its consent withdrawn. */
  releaseEid(bound: { meetingId: string; hostAuthorityId: string; seatId: string; recipient: ReadableLetter['recipient']; by: string; at: string }): Promise<boolean>
  /** The referral of this number, where this e-ID comes back to it; null otherwise, and for a number that no referral has. */
  findReferralOfEid(number: string, by: EidSubject): Promise<ReferralByCode | null>
  /** The referral of this number, where somebody's e-ID comes back to it. */
  findBoundReferral(number: string): Promise<ReferralByCode | null>
  /** From now on (ISO 8601) this e-ID comes back to the referral by this number. False, and nothing done: another one does already, or it is gone. */
  bindReferral(code: { number: string; salt: Buffer }, by: EidSubject, at: string): Promise<boolean>
}
