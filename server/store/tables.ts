import type { ColumnType, Generated } from 'kysely'
import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import type { GapAnswerer } from './gap-store.ts'
import type { GroupSaid } from './handed-on-store.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { FollowedTables } from './follow-up/followed-tables.ts'
import type { DraftEnd, DraftKind, ReferralPart, ReferralState } from './draft-store.ts'
import type { CodedRowCodes, PublishedKind } from './statistics-store.ts'
import type { LetterRecipient, NoticeAbout, NoticeState, NoticeWhy, ReceiptKind } from './delivery-store.ts'
import type { LogRetentionYears, ReadableLetter, ReadingGate, StaffSignIn } from './store.ts'

type OfAuthority = { host_authority_id: string }
type OfMeeting = OfAuthority & { meeting_id: string }

/** The tables that are asked with typed queries; the migrations are the truth, this follows them. */
type TriedFrom = ColumnType<Record<string, number>, string | undefined, string>

export type Tables = FollowedTables & {
  host_authority: { id: string; name: string }
  meeting: OfAuthority & { id: string; version: number; created_at: Date; starts_at: Date | null; closed_at: Date | null; withdrawn_at: Date | null; keeps_withdrawn: Generated<boolean>; erased_at: Date | null; follows: string | null; is_about_nobody: Generated<boolean> }
  meeting_key: OfMeeting & { wrapped: Buffer }
  event: OfMeeting & { version: number; at: Date; payload: Buffer }
  taking_out: OfAuthority & { id: string; at: Date }
  seat_link: OfMeeting & { secret_hash: string; seat_id: string; created_at: Date; ended_at: Date | null; expires_at: Generated<Date | null> }
  seat_session: OfMeeting & { token_hash: string; seat_id: string; device: string; created_at: Date; expires_at: Date; ended_at: Date | null; is_signed_out: Generated<boolean> }
  seat_account: OfMeeting & { account_hash: string; seat_id: string; device: string; is_signed_out: Generated<boolean>; is_invited: Generated<boolean>; created_at: Date }
  teams_meeting: OfMeeting & { teams_hash: string; bound_at: Date }
  staff_token: OfAuthority & { token_hash: string; label: string; name: Generated<string | null>; added_by: Generated<string | null>; created_at: Date; expires_at: Date; is_administrator: Generated<boolean>; is_by_account: Generated<boolean> }
  authority_setting: OfAuthority & { version: number; reading_gate: ReadingGate; retention_days: number; erases_at_withdrawal: boolean; staff_sign_in: StaffSignIn; log_retention_years: LogRetentionYears; is_counted: Generated<boolean>; municipalities: Generated<string>; keeps_plans_long: Generated<boolean>; at: Date; by_whom: string }
  own_term: OfAuthority & { id: string; version: number; term: string; aliases: string[]; plain_sv: string; plain_en: string; review_by: string; is_removed: boolean; at: Date; by_whom: string }
  reading_code: OfMeeting & { number: string; recipient: ReadableLetter['recipient']; seat_id: string; salt: Buffer; code_hash: Buffer; issued_at: Date; tries: number; tries_since: Date | null; tried_from: TriedFrom; ends_at: Date | null; is_copy: Generated<boolean> }
  reading: OfMeeting & { token_hash: string; number: string; opened_at: Date; expires_at: Date; is_by_eid: boolean }
  kept_draft: OfAuthority & { id: string; kind: DraftKind; version: number; wrapped: Buffer; sealed: Buffer; created_at: Date; changed_at: Date; expires_at: Date; claimed_for: Generated<string | null>; claimed_at: Generated<Date | null> }
  referral_code: OfAuthority & {
    number: string
    referral_id: string
    part: ReferralPart
    salt: Buffer
    code_hash: Buffer
    tries: Generated<number>
    tries_since: Date | null
    tried_from: TriedFrom
    state: Generated<ReferralState>
    expires_at: Date
    seat_id: Generated<string | null>
    subject_hash: Generated<Buffer | null>
    bound_at: Generated<Date | null>
  }
  own_form: OfAuthority & { id: string; version: number; form: ColumnType<MeetingForm, string, never>; is_withdrawn: boolean; at: Date; by_whom: string }
  asker_notice: OfAuthority & { id: string; referral_id: string; part: ReferralPart; address: Buffer; language: string; state: Generated<'asked' | NoticeState>; attempts: Generated<number>; due_at: Date | null; next_try_at: Date | null; claimed_at: Generated<Date | null>; is_in_hand: Generated<boolean> }
  asking_place: OfAuthority & { place_hash: Buffer; requests_left: number; asked_at: Date }
  audit: OfAuthority & {
    id: Generated<string>
    at: Date
    meeting_id: string | null
    what: string
    by_whom: string | null
    version: number | null
    place: Generated<number>
    hash: Generated<Buffer>
    written_at: Generated<Date>
  }
  notice_address: OfMeeting & { recipient: NoticeAbout; address_hash: Buffer; address: Buffer; seat_id: string; language: string; compared_at: Generated<number> }
  notice: OfMeeting & {
    id: string
    recipient: NoticeAbout
    seat_id: Generated<string | null>
    address_hash: Buffer
    letter_version: number
    state: NoticeState
    attempts: Generated<number>
    asked_at: Date
    next_try_at: Date | null
    claimed_at: Generated<Date | null>
    is_in_hand: Generated<boolean>
    settled_at: Generated<Date | null>
    why: Generated<NoticeWhy | null>
  }
  ended_draft: OfAuthority & { id: string; kind: DraftKind; state: DraftEnd['state']; became: string | null; ended_at: Date }
  receipt: OfMeeting & { recipient: LetterRecipient; letter_version: number; kind: ReceiptKind; by_seat: string | null; told_by: 'reader' | 'chair'; at: Date }
  eid_reader: OfMeeting & { seat_id: string; subject_hash: Buffer; bound_at: Date }
  coded_meeting: OfAuthority & { id: string; year: number; codes: ColumnType<CodedRowCodes, string, never>; series: string; days: number | null }
  counted_meeting: OfMeeting & { coded_id: string | null; version: number }
  published_year: { year: number; kind: PublishedKind; figures: ColumnType<unknown, string, never>; published_at: Date }
  released_gap: OfAuthority & { id: string; year: number; half: 1 | 2; form_id: string; kind: 'gap' | 'success'; key_id: string | null; sealed: Buffer | null; sealed_answer: Generated<Buffer | null>; words: Generated<string | null>; released_on: string; answer: Generated<string | null>; answered_at: Generated<Date | null>; answered_by: Generated<GapAnswerer | null> }
  handed_on_obstacle: OfAuthority & { id: string; from_form: string; to_form: string; handed_on: string; key_id: string | null; sealed: Buffer | null; taken_by: string | null; answer: GroupSaid | 'letGo' | null }
  text_key: OfAuthority & { id: string; wrapped: Buffer }
  ledger_line: { id: string; at: Date; why: string }
  catalogue_entry: OfAuthority & { id: string; version: number; entry: ColumnType<CatalogueEntry, string, never>; is_withdrawn: boolean; at: Date; by_whom: string }
}
