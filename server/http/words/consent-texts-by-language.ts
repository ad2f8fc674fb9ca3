import type { Language } from '#core/meeting/languages.ts'
import { enConsentTexts } from './en/consent-texts.ts'
import { svConsentTexts, type ConsentTextWords } from './sv/consent-texts.ts'

export const consentTextWords: Record<Language, ConsentTextWords> = { sv: svConsentTexts, en: enConsentTexts }
