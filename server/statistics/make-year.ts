import { randomInt } from 'node:crypto'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { CodedRowKept, NamesOfYear } from '#server/store/store.ts'
import { codedRowOf } from './kept-rows.ts'
import { keptMeetings } from './kept-years.ts'
import { namesOf } from './year-names.ts'

export type GivenYear = { year: number; rows: readonly CodedRowKept[]; names: NamesOfYear; localForms: readonly MeetingForm[] }
/** What is kept of a year when it is shown, as JSON. */
export type MakeYear = (given: GivenYear) => Promise<string>

/** From 0 up to 1, so that nobody can count on what it comes to. */
export const chance = (): number => randomInt(2 ** 32) / 2 ** 32

/** At once, on the thread that asks: seconds, where there are tens of thousands of meetings. */
export function yearAsKept({ year, rows, names, localForms }: GivenYear): string {
  const meetings = publishMeetings(year, rows.flatMap(codedRowOf), chance)
  return JSON.stringify(keptMeetings(meetings, namesOf(meetings, localForms, names)))
}
