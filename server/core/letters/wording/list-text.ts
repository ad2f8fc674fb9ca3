import type { Language } from '#core/meeting/scalars.ts'

/** "Anna, Omar och Sara". */
export const listText = (words: string[], language: Language): string => new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(words)
