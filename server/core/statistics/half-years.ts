import { swedishDay } from '#core/meeting/swedish-day.ts'

/** The half-year in Sweden of a moment (ISO 8601). */
export function halfYearOf(moment: string): { year: number; half: 1 | 2 } {
  const [year = '', month = ''] = swedishDay(moment).split('-')
  return { year: Number(year), half: Number(month) <= 6 ? 1 : 2 }
}

/** The last year whose meetings may be shown: it has been over for a month, so that what was late is there. */
export const lastYearOfMeetings = (now: string): number => lastYearOver(now)
/** The last year whose follow-ups may be shown: its meetings have had their twelve months, and a month more. */
export const lastYearFollowed = (now: string): number => lastYearOver(now) - 1

function lastYearOver(now: string): number {
  const [year = '', month = ''] = swedishDay(now).split('-')
  return Number(year) - (Number(month) === 1 ? 2 : 1)
}
