import type { Language } from '#core/meeting/languages.ts'
import { formats } from '../sentences/formats-by-language.ts'

/** "Anna, Omar och Sara". */
export const listText = (words: string[], language: Language): string => new Intl.ListFormat(formats[language].tag, { type: 'conjunction' }).format(words)
