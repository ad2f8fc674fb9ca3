import type { Language } from '#core/meeting/languages.ts'
import { statisticsGaps as en } from './en/statistics-gaps.ts'
import { statisticsGaps as sv, type StatisticsGapsWords } from './sv/statistics-gaps.ts'

export const statisticsGapsWords: Record<Language, StatisticsGapsWords> = { sv, en }
