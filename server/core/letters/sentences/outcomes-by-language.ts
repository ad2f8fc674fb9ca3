import type { Language } from '#core/meeting/scalars.ts'
import { enOutcomes } from './en/outcomes.ts'
import type { Outcomes } from './outcome-words.ts'
import { svOutcomes } from './sv/outcomes.ts'

export const outcomes: Record<Language, Outcomes> = { sv: svOutcomes, en: enOutcomes }
