import type { Language } from '#core/meeting/scalars.ts'
import { enLossWords } from './en/loss-words.ts'
import { svLossWords } from './sv/loss-words.ts'

export const lossWords: Record<Language, typeof svLossWords> = { sv: svLossWords, en: enLossWords }
