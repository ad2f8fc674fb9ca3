/** As a field of a page gives one, and no year of five digits. */
export const isDay = (day: string): boolean => /^20\d\d-\d\d-\d\d$/.test(day)

/**
 * The last day that a consent of a meeting may hold until: a year after the meeting, or after the day when it is given where that is later.
 * Days in Sweden, `2026-12-03`.
 */
export function lastDayOfYes(meetingDay: string, givenOn: string): string {
  const day = new Date(`${meetingDay > givenOn ? meetingDay : givenOn}T12:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  return day.toISOString().slice(0, 10)
}

/** Whether a yes would hold for longer than until this last day; so does a day that is none, as one with five digits for its year. */
export const isTooLong = (until: string, last: string): boolean => !isDay(until) || until > last
