import type { Language } from '#core/meeting/languages.ts'
import { referring as en } from '../words/en/referring.ts'
import { referring as sv, type ReferringWords } from '../words/sv/referring.ts'

export type { ReferringWords }
export const referringWords: Record<Language, ReferringWords> = { sv, en }
