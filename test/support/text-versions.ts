import { newestShown } from '#core/consent-texts/texts-shown.ts'
import { separateVersion } from '#core/letters/separate-version.ts'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { SeparateKind } from '#core/meeting/separate-answer.ts'

/** The version of the Swedish text that goes with each way of saying yes. */
export const consentTexts: Record<ConsentRecord['how'], string> = { written: newestShown('paper', 'sv'), spoken: newestShown('aloud', 'sv'), onScreen: newestShown('screen', 'sv') }

export const apartText = (kind: SeparateKind): string => separateVersion(kind, 'sv')
