import type { Language } from '../meeting/languages.ts'

/** As what stands at the door now is called, by language. */
export const newestVersions: Record<Language, string> = { sv: 'notice-sv-0fb833b64c905b10', en: 'notice-en-34837f8f24e50c4b' }
