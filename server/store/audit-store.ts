import type { AuditWhat } from './audit-kinds.ts'

/** One line of the audit log of a meeting. `byWhom`: a seat’s id, `staff` or `administrator` with a label of theirs, or null where nobody knows; `at` is ISO 8601. `object`: what it was done to. */
export type AuditRow = { at: string; kind: string; object: string; meaning: { sv: string; en: string }; byWhom: string | null }

/** Who did and saw what. It is written by whatever does a thing, in the same transaction; what is only looked at is noted here. */
export interface AuditStore {
  /** One line more in the log of a meeting, also when its content is erased. Rejects when it can not be kept: then nothing is to be shown. */
  /** What was read of an authority; with its meeting where it is of one. */
  noteOfAuthority(noted: { hostAuthorityId: string; meetingId: string | null; what: AuditWhat; byWhom?: string; at: string }): Promise<void>
  noteOfMeeting(noted: { meetingId: string; what: AuditWhat; byWhom?: string; at: string }): Promise<void>
  /** The meeting of this authority that a letter's number is of, as it stands on paper without spaces; null for any other. */
  findMeetingOfLetter(number: string, hostAuthorityId: string): Promise<string | null>
  /** The log of a meeting of this authority, the oldest first and with what was before it, also when its content is erased; none for a foreign or unknown one. */
  readAudit(meetingId: string, hostAuthorityId: string): Promise<AuditRow[]>
  /** Takes away, from the beginning of each chain, what is older than its authority keeps: so many chains at most as one asks for. Gives how many there were. By the database's own clock. */
  trimAudit(atMost: number): Promise<number>
}
