import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Draft } from '../composer-draft.ts'

/** Of an entry that was taken and holds no more: until when it held; empty of any other, and of none. */
export function useHeldUntil(index: CatalogueIndex | null, from: Draft['from']): string {
  const { interventions: words } = useWords('later')
  const locale = useLocale()
  const today = useToday()()
  const validUntil = index?.entries.find(({ id }) => id === from?.entryId)?.validUntil
  return validUntil !== undefined && validUntil < today ? words.takenHeldUntil(fullDay(validUntil, locale)) : ''
}
