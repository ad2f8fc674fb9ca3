import type { Language } from '#core/meeting/scalars.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'

/** "hälsa" to who reads English is "health": what a plan offers is said in the reader's language, and null is what somebody wrote themselves. */
export function kindText(written: string, language: Language): string | null {
  const own = Object.values(itemWords).flatMap(({ kindsOfInformation }) => Object.entries(kindsOfInformation))
  const kind = own.find(([, name]) => name === written.toLowerCase())?.[0] as keyof (typeof itemWords)[Language]['kindsOfInformation'] | undefined
  return kind ? itemWords[language].kindsOfInformation[kind] : null
}
