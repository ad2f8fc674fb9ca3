import type { Language } from '#core/meeting/scalars.ts'
import { enOutcomes, enOwnOutcome } from './en/outcomes.ts'
import type { OutcomePhrases } from './outcome-words.ts'
import { svOutcomes, svOwnOutcome } from './sv/outcomes.ts'

type Outcomes = { known: Record<string, OutcomePhrases>; own: (one: string, many: string) => OutcomePhrases }

export const outcomes: Record<Language, Outcomes> = { sv: { known: svOutcomes, own: svOwnOutcome }, en: { known: enOutcomes, own: enOwnOutcome } }
