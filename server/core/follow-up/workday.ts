import { dayPlus } from './day-plus.ts'

/** Days are Swedish, `2026-12-11`. */

const dayMs = 24 * 3_600_000
const inUtc = (day: string): number => Date.parse(day)
const weekdayOf = (day: string): number => new Date(inUtc(day)).getUTCDay()

/** Holidays that have the same day each year, and the eves on which nobody works. */
const fixed = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])
/** Good Friday, Easter Monday and Ascension Day, in days from Easter. */
const fromEaster = [-2, 1, 39]

/** Easter Sunday of a year of the Gregorian calendar, in milliseconds. */
function easterOf(year: number): number {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const fromMarch = moon - weekday
  return Date.UTC(year, 2, 28 + fromMarch)
}

function isHoliday(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const isMidsummerEve = month === 6 && date >= 19 && date <= 25 && weekdayOf(day) === 5
  return fixed.has(day.slice(5)) || isMidsummerEve || fromEaster.includes((inUtc(day) - easterOf(year)) / dayMs)
}

/** The day, or the first after it, on which somebody who works Monday to Friday is at work. */
export function workdayFrom(day: string): string {
  const isFree = [0, 6].includes(weekdayOf(day)) || isHoliday(day)
  return isFree ? workdayFrom(dayPlus(day, 1)) : day
}
