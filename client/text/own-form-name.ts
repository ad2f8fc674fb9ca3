import type { Localized } from '#core/meeting/meeting-form.ts'

const ofOurs: Localized = { sv: '{form} hos oss', en: '{form} with us' }

/** What an authority's copy of a form is called, until somebody calls it something else. */
export const ownName = (name: Localized): Localized => Object.fromEntries(Object.entries(name).map(([language, said]) => [language, (ofOurs[language as keyof Localized] ?? ofOurs.sv).replace('{form}', said)])) as Localized
