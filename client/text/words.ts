import type { Language } from '#core/meeting/languages.ts'
import { language as english } from './en/language.ts'
import type { LanguageOfText, Manner, Sets } from './language-of-text.ts'
import { language as swedish } from './sv/language.ts'

const folders: Record<Language, LanguageOfText> = { sv: swedish, en: english }
export type Locale = Language
export type SetName = keyof Sets
/** The words of one set: `Words<'panel'>`. */
export type Words<Name extends SetName> = Sets[Name]

const atHand: Partial<Record<Locale, Partial<Sets>>> = {}
const onTheirWay = new Map<string, Promise<unknown>>()
const asked = new Set<SetName>()

/** How a language stands on a page. */
export const mannerOf = (locale: Locale): Manner => folders[locale]

/** The words of a set when they have come, else null. */
export const wordsAtHand = <Name extends SetName>(locale: Locale, name: Name): Sets[Name] | null => atHand[locale]?.[name] ?? null

/** The words of a set, fetched once: the same promise every time. Rejects when they can not be fetched, and the next call tries again. */
export function loadWords<Name extends SetName>(locale: Locale, name: Name): Promise<Sets[Name]> {
  asked.add(name)
  const key = `${locale} ${name}`
  const known = onTheirWay.get(key) as Promise<Sets[Name]> | undefined
  if (known) return known
  const loading: Promise<Sets[Name]> = folders[locale].sets[name]().then(
    ({ words }) => {
      // As React itself marks a promise that is kept: then `use` gives its words at once.
      Object.assign(loading, { status: 'fulfilled', value: words })
      return ((atHand[locale] ??= {})[name] = words)
    },
    (failure: unknown) => {
      onTheirWay.delete(key)
      throw failure
    },
  )
  onTheirWay.set(key, loading)
  // Who waits hears of it; who only fetches ahead need not.
  loading.catch(() => undefined)
  return loading
}

/** Every set that the page has asked for, in another language as well; rejects when one of them can not be fetched. */
export const loadLanguage = async (locale: Locale): Promise<void> => void (await Promise.all([...asked].map((name) => loadWords(locale, name))))
