import type { Language } from '#core/meeting/languages.ts'
import { followUp as en } from '../words/en/follow-up.ts'
import { followUp as sv, type FollowUpWords } from '../words/sv/follow-up.ts'

export type { FollowUpWords }
export const followUpWords: Record<Language, FollowUpWords> = { sv, en }
