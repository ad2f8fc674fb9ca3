import type { Locale } from '#client/text/words.ts'

export type Localized = Record<Locale, string>
