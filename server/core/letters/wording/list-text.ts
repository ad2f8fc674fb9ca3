import { languages, type Language } from '#core/meeting/languages.ts'
import { formats } from '../sentences/formats-by-language.ts'

// Made once: making one takes longer than what is asked of it.
const lists = Object.fromEntries(languages.map((language) => [language, new Intl.ListFormat(formats[language].tag, { type: 'conjunction' })])) as Record<Language, Intl.ListFormat>

/** "Anna, Omar och Sara". */
export const listText = (words: string[], language: Language): string => lists[language].format(words)
