import type { Words } from './sv/all-words.ts'

export type { Words } from './sv/all-words.ts'

/** A new language is a folder beside these and a line here. Each is a file of its own to fetch. */
const languages = {
  sv: () => import('./sv/all-words.ts'),
  en: () => import('./en/all-words.ts'),
} satisfies Record<string, () => Promise<{ allWords: Words }>>
export type Locale = keyof typeof languages

export type LoadedWords = { locale: Locale; words: Words }

const loading = new Map<Locale, Promise<LoadedWords>>()
let lastLoaded: LoadedWords | null = null

/**
 * The words of a language, fetched once: the same promise every time. When they can not be fetched, the words that the page
 * already has, and the next call tries again; rejects only when there are none.
 */
export function loadWords(locale: Locale): Promise<LoadedWords> {
  const known = loading.get(locale)
  if (known) return known
  const asked = languages[locale]().then(
    ({ allWords: words }) => (lastLoaded = { locale, words }),
    (failure: unknown) => {
      loading.delete(locale)
      if (lastLoaded) return lastLoaded
      throw failure
    },
  )
  loading.set(locale, asked)
  return asked
}
