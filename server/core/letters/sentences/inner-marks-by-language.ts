import type { Language } from '#core/meeting/scalars.ts'

/** What opens and closes a quotation within a quotation. Only letters nest them, so no page carries it. */
export const innerMarks: Record<Language, readonly [string, string]> = { sv: ['’', '’'], en: ['‘', '’'] }
