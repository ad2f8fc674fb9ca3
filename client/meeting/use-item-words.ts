import { capital } from '#core/letters/wording/fill.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'

/** The words about items, where a recommendation is called what the form calls it. */
export function useItemWords(): Words<'table'>['items'] {
  const { items } = useWords('table')
  const locale = useLocale()
  const recommendation = capital(useView().about?.form.outcome.one[locale] ?? '')
  return { ...items, kinds: { ...items.kinds, recommendation } }
}
