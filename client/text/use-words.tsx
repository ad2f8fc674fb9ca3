import { createContext, useContext, type ReactNode } from 'react'
import { wordsOf, type Locale, type Words } from './words.ts'

const LocaleContext = createContext<Locale>('sv')

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

/** Every text of the page, in its language. */
export const useWords = (): Words => wordsOf[useContext(LocaleContext)]

/** The page's language, for texts that come in both (`title[useLocale()]`) and for dates. */
export const useLocale = (): Locale => useContext(LocaleContext)
