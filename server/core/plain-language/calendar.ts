import type { Language } from './finding.ts'

const weekdays: Record<Language, readonly string[]> = {
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
export const months: Record<Language, readonly string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A day of the calendar; `month` is 1–12. */
export type Day = { year: number; month: number; day: number }

const moment = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day))

/** Whether there is such a day: 30 February is none. */
export function isDay(day: Day): boolean {
  const at = moment(day)
  return day.year >= 1900 && day.year < 2100 && at.getUTCMonth() === day.month - 1 && at.getUTCDate() === day.day
}

/** 30 February and 31 November: what could be a day by its numbers, and is none in that year. */
export const isNoDay = (day: Day): boolean => day.day > 28 && day.day <= 31 && day.month >= 1 && day.month <= 12 && !isDay(day) && isDay({ ...day, day: 28 })

/** "torsdag", "Thursday". */
export const weekdayOf = (day: Day, language: Language): string => weekdays[language][moment(day).getUTCDay()] ?? ''

/** "3 december", whatever the year. */
export const dayAndMonth = ({ month, day }: Omit<Day, 'year'>, language: Language): string => `${day} ${months[language][month - 1] ?? ''}`

/** "torsdag 3 december 2026"; in `thisYear` without its year. */
export const dayInWords = (day: Day, language: Language, thisYear?: number): string =>
  `${weekdayOf(day, language)} ${dayAndMonth(day, language)}${day.year === thisYear ? '' : ` ${day.year}`}`

const DAY_MS = 86_400_000
/** A day so near the one it is written on is hardly another year's; nor is one that has the weekday said, half a year away. */
const NEAR_DAYS = 120
const NEAR_DAYS_WITH_WEEKDAY = 190

const distance = (one: Day, other: Day): number => Math.abs(moment(one).getTime() - moment(other).getTime()) / DAY_MS

/** The day that a date without its year means, written `today`; `weekday` where it is said. Undefined where no such day is near. */
export function dayMeant(date: Omit<Day, 'year'>, today: Day, weekday?: string, language: Language = 'sv'): Day | undefined {
  const days = [today.year - 1, today.year, today.year + 1].map((year) => ({ ...date, year })).filter(isDay)
  const near = weekday === undefined ? NEAR_DAYS : NEAR_DAYS_WITH_WEEKDAY
  return days.find((day) => distance(day, today) <= near && (weekday ?? weekdayOf(day, language)) === weekdayOf(day, language))
}

/** The weekday that begins so: "fre", "fred." and "fredagen" are "fredag". */
export const weekdayNamed = (begins: string, language: Language = 'sv'): string => weekdays[language].find((name) => name.toLowerCase().startsWith(begins.toLowerCase().slice(0, 3))) ?? ''
