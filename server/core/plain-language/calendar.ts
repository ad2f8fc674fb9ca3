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

/** "torsdag", "Thursday". */
export const weekdayOf = (day: Day, language: Language): string => weekdays[language][moment(day).getUTCDay()] ?? ''

/** "3 december", whatever the year. */
export const dayAndMonth = ({ month, day }: Omit<Day, 'year'>, language: Language): string => `${day} ${months[language][month - 1] ?? ''}`

/** "torsdag 3 december 2026"; in `thisYear` without its year. */
export const dayInWords = (day: Day, language: Language, thisYear?: number): string =>
  `${weekdayOf(day, language)} ${dayAndMonth(day, language)}${day.year === thisYear ? '' : ` ${day.year}`}`
