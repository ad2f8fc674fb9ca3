import type { Language } from '../meeting/languages.ts'

/** As what stands at the door now is called, by language. */
export const newestVersions: Record<Language, string> = { sv: 'notice-sv-98c90d9a0a082cb3', en: 'notice-en-e8fd3630b75dc3a6' }
