import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { outcomeOf } from './outcome-of.ts'

export function useOutcome() {
  const locale = useLocale()
  return outcomeOf(useView(), locale)
}

/** The words about items, where a recommendation is called what the form calls it. */
export function useItemWords(): Words<'table'>['items'] {
  const { items } = useWords('table')
  const { kind } = useOutcome()
  return { ...items, kinds: { ...items.kinds, recommendation: kind } }
}
