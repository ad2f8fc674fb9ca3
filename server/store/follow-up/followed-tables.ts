import type { ColumnType, Generated } from 'kysely'
import type { SupportLevel } from '#core/meeting/support-level.ts'
import type { AgeBand, Gender, Voice } from '#core/follow-up/codes.ts'
import type { CaseSight } from './follow-up-store.ts'
import type { Marks } from './said-marks.ts'

type OfAuthority = { host_authority_id: string }
type OfCase = OfAuthority & { case_id: string }
type Day = ColumnType<Date, string, string>
type MarksColumn = ColumnType<Marks, string | undefined, string>

/** The tables of what became of what was agreed. */
export type FollowedTables = {
  followed_case: OfAuthority & { id: string; meeting_id: string | null; form_id: string; kommun: string | null; held_on: Day; may_count: boolean; gender: Gender | null; age_band: AgeBand | null; series: string; of_case: Generated<string>; is_named: Generated<boolean>; support_before: SupportLevel | null; marks: MarksColumn }
  followed_item: OfCase & { nr: number; kind: string; track: string | null; organisation: string | null; by_month: string | null }
  case_code: OfCase & { code_hash: Buffer; sees: CaseSight; seat_id: string | null; voice: Voice | null; answerer: Generated<string>; asks: Generated<number[]> }
  followed_answer: OfCase & { months: number; voice: Voice; answers: ColumnType<unknown, string, string>; first_on: Day; answerer: Generated<string>; news: ColumnType<Record<string, number>, string, string>; marks: MarksColumn }
  followed_seen: OfCase & { by_whom: string; news: number }
  own_word: OfCase & { key_id: string; answerer: string | null }
  team_word: OfAuthority & { id: string; form_id: string; half_year: string; key_id: string | null; sealed: Buffer }
  reminder_address: OfCase & { address: Buffer; address_hash: Buffer; language: string; answerer: Generated<string> }
  reminder: OfCase & { id: string; due_at: Date; state: Generated<'waiting' | 'sending' | 'sent' | 'failed' | 'unsure'>; attempts: Generated<number>; next_try_at: Date | null; claimed_at: Generated<Date | null>; is_in_hand: Generated<boolean>; answerer: Generated<string>; news: Generated<number | null> }
}
