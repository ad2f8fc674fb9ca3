import type { Language } from '#core/meeting/scalars.ts'
import { enCalendarWords } from './en/calendar.ts'
import { svCalendarWords } from './sv/calendar.ts'

export const calendarWords: Record<Language, Record<keyof typeof svCalendarWords, string>> = { sv: svCalendarWords, en: enCalendarWords }
