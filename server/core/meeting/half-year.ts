import { swedishDay } from './swedish-day.ts'

export type HalfYear = { year: number; half: 1 | 2 }

/** The half-year in Sweden of a moment (ISO 8601). */
export function halfYearIn(moment: string): HalfYear {
  const [year = '', month = ''] = swedishDay(moment).split('-')
  return { year: Number(year), half: Number(month) <= 6 ? 1 : 2 }
}
