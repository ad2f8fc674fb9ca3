import type { Language } from '#core/meeting/scalars.ts'
import { enCalendarWords } from './en/calendar.ts'
import { svCalendarWords } from './sv/calendar.ts'

export type CalendarWords = Record<keyof typeof svCalendarWords, string>

export const calendarWords: Record<Language, CalendarWords> = { sv: svCalendarWords, en: enCalendarWords }
