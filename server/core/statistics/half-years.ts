import { swedishDay } from '#core/meeting/swedish-day.ts'

/** The last year whose meetings may be shown: it has been over for a month, so that what was late is there. */
export function lastYearOfMeetings(now: string): number {
  const { year, month } = yearAndMonth(now)
  return year - (month === 1 ? 2 : 1)
}
/** The year that is counted and not shown yet: its figures come on the first of February after it. */
export const yearThatIsCounted = (now: string): number => lastYearOfMeetings(now) + 1
/** The last year whose follow-ups may be shown: its meetings have had their twelve months. No later, for those of January go after 24. */
export const lastYearFollowed = (now: string): number => yearAndMonth(now).year - 2

const yearAndMonth = (now: string): { year: number; month: number } => {
  const [year, month] = swedishDay(now).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0 }
}
