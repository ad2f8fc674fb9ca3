import type { Language } from '#core/meeting/scalars.ts'
import { svWhoseWords } from './sv/whose-words.ts'

/** Sentences of the letter about what is the participant's. */
export type Whose = 'isOwnStep' | 'ownWords' | 'findsOutMoneyOthers' | 'youFindOutMoney' | 'moneyNotDiscussed' | 'findsOutMoneyYou'
export type WhoseWords = Record<Whose, string>

/** What stands in their place for a name that has no genitive; null where every name has one. */
export const whoseWords: Record<Language, WhoseWords | null> = { sv: svWhoseWords, en: null }
