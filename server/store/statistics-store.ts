import type { MeetingForm } from '#core/meeting/meeting-form.ts'

/** A meeting as codes: nothing that anybody wrote. The store does not ask what they are. */
export type CodedRowCodes = Readonly<Record<string, unknown>>
export type PublishedKind = 'meetings' | 'followUps'

/** `series`: meetings that go on from each other have it in common. `days`: from the referral, where somebody had asked. */
export type CodedRowKept = { hostAuthorityId: string; codes: CodedRowCodes; series: string; days: number | null }

/** What a year is shown by beside its rows: the names and goals of forms and municipalities, of those authorities that are counted, and what these are called. */
export type NamesOfYear = { forms: MeetingForm[]; municipalities: string[]; authorities: string[] }

export interface StatisticsStore {
  /** Meetings that have closed and are not counted as they stand now: never, or something has happened in them since. */
  findUncounted(atMost: number): Promise<{ meetingId: string; hostAuthorityId: string }[]>
  /**
   * Counts a meeting as it stood at `version`, in the place of what was counted of it before; `counted` null takes that away. Not done of a meeting that is erased, locked or
   * has got further; where its authority is not counted, or the year is shown already, no row is kept.
   */
  saveCounted(saved: { id: string; meetingId: string; version: number; closedAt: string | null; counted: { year: number; codes: CodedRowCodes } | null; at: string }): Promise<void>
  /** Years up to this one that have rows and are not shown, and those that have not had their follow-ups shown. */
  findUnpublished(kind: PublishedKind, until: number): Promise<number[]>
  /** Shows a year, once, and erases its rows: in one transaction, which withdrawals wait for. `make` gives what is shown, as JSON. Rows of authorities that are not counted any more are erased unseen. */
  publishMeetings(year: number, at: string, make: (rows: CodedRowKept[], names: NamesOfYear) => Promise<string>): Promise<void>
  publishFollowUps(year: number, at: string, figures: unknown): Promise<void>
  /** Authorities that have said yes to being counted, by what they decided last. */
  countedAuthorities(): Promise<string[]>
  /** What is shown: figures by year, the newest first. */
  listPublished(): Promise<{ year: number; kind: PublishedKind }[]>
  readPublished(year: number, kind: PublishedKind): Promise<unknown>
}
