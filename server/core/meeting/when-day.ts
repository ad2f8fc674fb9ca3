import type { When } from './item.ts'
import { swedishDay } from './swedish-day.ts'

/** The day that a time falls on, or that something is to be done by: `2026-12-11`. */
export const dayOf = (when: When): string => (when.kind === 'contact' ? when.by : when.date)

/** Whether this day (`2026-12-11`) is over in Sweden at a moment (ISO 8601). */
export const hasPassed = (day: string, at: string): boolean => day < swedishDay(at)
