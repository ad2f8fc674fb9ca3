import { swedishDay } from './swedish-day.ts'

export type HalfYear = { year: number; half: 1 | 2 }

/** The half-year of a Swedish day, `2026-12-11`. */
export function halfYearOfDay(day: string): HalfYear {
  const [year = '', month = ''] = day.split('-')
  return { year: Number(year), half: Number(month) <= 6 ? 1 : 2 }
}

/** The half-year in Sweden of a moment (ISO 8601). */
export const halfYearIn = (moment: string): HalfYear => halfYearOfDay(swedishDay(moment))
