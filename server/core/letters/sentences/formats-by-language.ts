import type { Language } from '#core/meeting/languages.ts'
import { enFormats } from './en/formats.ts'
import type { Formats } from './formats.ts'
import { svFormats } from './sv/formats.ts'

export const formats: Record<Language, Formats> = { sv: svFormats, en: enFormats }
