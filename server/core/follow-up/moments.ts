import { halfYearOfDay, type HalfYear } from '#core/meeting/half-year.ts'
import type { Months } from './codes.ts'
import { workdayFrom } from './workday.ts'

/** Days are Swedish, `2026-12-11`. */

const dayMs = 24 * 3_600_000
/** From which day after the meeting which time is asked about, and when it is over for good. */
const windows: readonly { from: number; months: Months }[] = [
  { from: 0, months: 0 },
  { from: 60, months: 3 },
  { from: 135, months: 6 },
  { from: 270, months: 12 },
]
/** In days: when nothing more is asked, and nobody can be told of anything new. */
export const isOverAfterDays = 457

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** Which of the four times it is now; null when the last is over. */
export function monthsOn(heldOn: string, today: string): Months | null {
  const days = Math.max(0, daysBetween(heldOn, today))
  return days > isOverAfterDays ? null : (windows.findLast(({ from }) => days >= from)?.months ?? 0)
}

/** The day so many months later; the last of its month where that month is shorter. */
export function dayAfterMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** When somebody is reminded: three, six and twelve months after the meeting, or where that is no workday on the next. */
export const reminderDays = (heldOn: string): { months: 3 | 6 | 12; day: string }[] => ([3, 6, 12] as const).map((months) => ({ months, day: workdayFrom(dayAfterMonths(heldOn, months)) }))

/** Those of them that are still to come, with today's gone. */
export const daysToCome = (heldOn: string, today: string) => reminderDays(heldOn).filter(({ day }) => day > today)

/** In days: how long somebody may change what they have answered. */
export const mayChangeForDays = 14

export const mayStillChange = (firstAnsweredOn: string, today: string): boolean => daysBetween(firstAnsweredOn, today) <= mayChangeForDays

/** In months: how long the codes are kept after the meeting. */
export const keptForMonths = 24

export const keptUntil = (heldOn: string): string => dayAfterMonths(heldOn, keptForMonths)

/** As it is written in a code: `2026-H2`. */
export function halfYearOf(day: string): string {
  const { year, half } = halfYearOfDay(day)
  return `${year}-H${half}`
}

/** What such a code says. */
export function halfYearOfCode(code: string): HalfYear {
  const [year = '', half = ''] = code.split('-H')
  return { year: Number(year), half: half === '1' ? 1 : 2 }
}
