import type { Language } from '#core/meeting/scalars.ts'
import type { DayWords } from './day-words.ts'
import { enDayWords } from './en/day-words.ts'
import { svDayWords } from './sv/day-words.ts'

export const dayWords: Record<Language, DayWords> = { sv: svDayWords, en: enDayWords }
