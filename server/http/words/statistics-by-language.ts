import type { Language } from '#core/meeting/languages.ts'
import { enStatistics } from './en/statistics.ts'
import { svStatistics, type StatisticsWords } from './sv/statistics.ts'

export const statisticsWords: Record<Language, StatisticsWords> = { sv: svStatistics, en: enStatistics }
