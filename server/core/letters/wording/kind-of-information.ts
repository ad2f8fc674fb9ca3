import type { Language } from '#core/meeting/scalars.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'

/** "hälsa" to who reads English is "health": what a plan offers is said in the reader's language, and undefined is what somebody wrote themselves. */
export const kindText = (written: string, language: Language): string | undefined =>
  Object.values(itemWords).flatMap(({ kindsOfInformation }) => itemWords[language].kindsOfInformation[kindsOfInformation.indexOf(written.toLowerCase())] ?? [])[0]
