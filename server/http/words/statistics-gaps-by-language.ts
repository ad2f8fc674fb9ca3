import type { Language } from '#core/meeting/languages.ts'
import { enStatisticsGaps } from './en/statistics-gaps.ts'
import { svStatisticsGaps, type StatisticsGapsWords } from './sv/statistics-gaps.ts'

export const statisticsGapsWords: Record<Language, StatisticsGapsWords> = { sv: svStatisticsGaps, en: enStatisticsGaps }
