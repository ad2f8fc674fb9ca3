import type { Language } from '#core/meeting/languages.ts'
import { consentTexts as en } from './en/consent-texts.ts'
import { consentTexts as sv, type ConsentTextWords } from './sv/consent-texts.ts'

export const consentTextWords: Record<Language, ConsentTextWords> = { sv, en }
