import type { Language } from '#core/meeting/languages.ts'
import { enMessageTexts } from './en/message-texts.ts'
import { svMessageTexts } from './sv/message-texts.ts'

export type MessageTexts = typeof svMessageTexts
export const messageTexts: Record<Language, MessageTexts> = { sv: svMessageTexts, en: enMessageTexts }
