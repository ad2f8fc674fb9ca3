import { Suspense, createContext, startTransition, use, useContext, useEffect, useState, type ReactNode } from 'react'
import { setsAfterPage, setsOfPage, type PageName } from './page-words.ts'
import { loadLanguage, loadWords, type Locale, type SetName, type Words } from './words.ts'

const LocaleContext = createContext<Locale | null>(null)

type WordsProviderProps = { locale: Locale; children: ReactNode }

/** Draws its children when their words have come. On a change of language the old words stay until all the new are here, and for good when they can not be fetched. */
export function WordsProvider({ locale, children }: WordsProviderProps) {
  const [shown, setShown] = useState(locale)
  useEffect(() => showWhenLoaded(locale, setShown), [locale])
  return (
    <LocaleContext value={shown}>
      <Suspense fallback={null}>{children}</Suspense>
    </LocaleContext>
  )
}

function showWhenLoaded(locale: Locale, show: (locale: Locale) => void) {
  let isWanted = true
  loadLanguage(locale).then(
    () => isWanted && startTransition(() => show(locale)),
    () => undefined,
  )
  return () => void (isWanted = false)
}

/** The texts of a set, in the page's language; waits for them when the page has not fetched them itself. Throws outside a WordsProvider. */
export function useWords<Name extends SetName>(name: Name): Words<Name> {
  // Always `use`, also of words at hand: a component that waited must call the same hooks when it is drawn again.
  return use(loadWords(useLocale(), name))
}

/** Fetches all sets of a page at once, and waits for them: what it draws later has its words. Others are fetched after. */
export function usePageWords(page: PageName): void {
  const locale = useLocale()
  const sets = setsOfPage[page].map((name) => loadWords(locale, name))
  for (const set of sets) use<unknown>(set)
  useEffect(() => {
    for (const name of setsAfterPage[page] ?? []) void loadWords(locale, name)
  }, [page, locale])
}

/** The page's language, for texts that come in both (`title[useLocale()]`) and for dates. Throws outside a WordsProvider. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (locale === null) throw new Error('There is no WordsProvider around this component.')
  return locale
}
