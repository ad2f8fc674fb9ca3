import { Suspense, createContext, use, useContext, useDeferredValue, type ReactNode } from 'react'
import { loadWords, type LoadedWords, type Locale, type Words } from './words.ts'

const WordsContext = createContext<LoadedWords | null>(null)

type WordsProviderProps = { locale: Locale; children: ReactNode }

/** Draws its children when the words have come; on a change of language the old words stay until the new are here. */
export function WordsProvider(props: WordsProviderProps) {
  return (
    <Suspense fallback={null}>
      <Provider {...props} />
    </Suspense>
  )
}

function Provider({ locale, children }: WordsProviderProps) {
  const loaded = use(loadWords(useDeferredValue(locale)))
  return <WordsContext value={loaded}>{children}</WordsContext>
}

/** Every text of the page, in its language. Throws outside a WordsProvider. */
export const useWords = (): Words => useLoaded().words

/** The page's language, for texts that come in both (`title[useLocale()]`) and for dates. Throws outside a WordsProvider. */
export const useLocale = (): Locale => useLoaded().locale

function useLoaded(): LoadedWords {
  const loaded = useContext(WordsContext)
  if (loaded === null) throw new Error('There is no WordsProvider around this component.')
  return loaded
}
