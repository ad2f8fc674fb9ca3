import type { Language } from '../meeting/languages.ts'

/** As what stands at the door now is called, by language. */
export const newestVersions: Record<Language, string> = { sv: 'notice-sv-025c355479a4cf4f', en: 'notice-en-7660ed5d8c507bba' }
