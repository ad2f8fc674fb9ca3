import type { Language } from '#core/meeting/scalars.ts'
import { enWhoseWords } from './en/whose-words.ts'
import { svWhoseWords } from './sv/whose-words.ts'
import type { WhoseWords } from './whose-words.ts'

/** What stands in their place for a name that has no genitive; null where every name has one. */
export const whoseWords: Record<Language, WhoseWords | null> = { sv: svWhoseWords, en: enWhoseWords }
