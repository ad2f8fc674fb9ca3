import type { Language } from '../meeting/languages.ts'

/** As what stands at the door now is called, by language. */
export const newestVersions: Record<Language, string> = { sv: 'notice-sv-4cd92b1ed59a71d2', en: 'notice-en-81aae800a49656c6' }
