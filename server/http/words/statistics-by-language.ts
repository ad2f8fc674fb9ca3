import type { Language } from '#core/meeting/languages.ts'
import { statistics as en } from './en/statistics.ts'
import { statistics as sv, type StatisticsWords } from './sv/statistics.ts'

export const statisticsWords: Record<Language, StatisticsWords> = { sv, en }
