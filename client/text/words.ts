import { allWords as en } from './en/all-words.ts'
import { allWords as sv } from './sv/all-words.ts'

/** Swedish is the measure: every other language has the same texts, or does not compile. */
export type Words = typeof sv

/** A new language is a folder beside these and a line here. */
export const wordsOf = { sv, en } satisfies Record<string, Words>
export type Locale = keyof typeof wordsOf
