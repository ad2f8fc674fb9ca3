import type { Language } from '#core/meeting/languages.ts'
import { enFollowUp } from './en/follow-up.ts'
import { svFollowUp, type FollowUpWords } from './sv/follow-up.ts'

export type { FollowUpWords }
export const followUpWords: Record<Language, FollowUpWords> = { sv: svFollowUp, en: enFollowUp }
