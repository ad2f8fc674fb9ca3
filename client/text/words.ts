/** The sets of words, in Swedish, the measure: each is a file of its own to fetch, and a page fetches only those that it draws. */
const swedish = {
  door: () => import('./sv/door-words.ts'),
  meeting: () => import('./sv/meeting-words.ts'),
  table: () => import('./sv/table-words.ts'),
  panel: () => import('./sv/panel-words.ts'),
  participant: () => import('./sv/participant-words.ts'),
  start: () => import('./sv/start-words.ts'),
  stage: () => import('./sv/stage-words.ts'),
  paste: () => import('./sv/paste-words.ts'),
  signIn: () => import('./sv/sign-in-words.ts'),
  teams: () => import('./sv/teams-words.ts'),
}
type Sets = { [Name in keyof typeof swedish]: Awaited<ReturnType<(typeof swedish)[Name]>>['words'] }
type Language = { [Name in keyof Sets]: () => Promise<{ words: Sets[Name] }> }

const english: Language = {
  door: () => import('./en/door-words.ts'),
  meeting: () => import('./en/meeting-words.ts'),
  table: () => import('./en/table-words.ts'),
  panel: () => import('./en/panel-words.ts'),
  participant: () => import('./en/participant-words.ts'),
  start: () => import('./en/start-words.ts'),
  stage: () => import('./en/stage-words.ts'),
  paste: () => import('./en/paste-words.ts'),
  signIn: () => import('./en/sign-in-words.ts'),
  teams: () => import('./en/teams-words.ts'),
}

/** A new language is a folder beside these and an entry here. */
const languages = { sv: swedish, en: english } satisfies Record<string, Language>
export type Locale = keyof typeof languages
export type SetName = keyof Sets
/** The words of one set: `Words<'panel'>`. */
export type Words<Name extends SetName> = Sets[Name]

const atHand: Record<Locale, Partial<Sets>> = { sv: {}, en: {} }
const onTheirWay = new Map<string, Promise<unknown>>()
const asked = new Set<SetName>()

/** The words of a set when they have come, else null. */
export const wordsAtHand = <Name extends SetName>(locale: Locale, name: Name): Sets[Name] | null => atHand[locale][name] ?? null

/** The words of a set, fetched once: the same promise every time. Rejects when they can not be fetched, and the next call tries again. */
export function loadWords<Name extends SetName>(locale: Locale, name: Name): Promise<Sets[Name]> {
  asked.add(name)
  const key = `${locale} ${name}`
  const known = onTheirWay.get(key) as Promise<Sets[Name]> | undefined
  if (known) return known
  const language: Language = languages[locale]
  const loading = language[name]().then(
    ({ words }) => (atHand[locale][name] = words),
    (failure: unknown) => {
      onTheirWay.delete(key)
      throw failure
    },
  )
  onTheirWay.set(key, loading)
  return loading
}

/** Every set that the page has asked for, in another language as well; rejects when one of them can not be fetched. */
export const loadLanguage = async (locale: Locale): Promise<void> => void (await Promise.all([...asked].map((name) => loadWords(locale, name))))
