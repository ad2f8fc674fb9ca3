import { useView } from '#client/live/use-session.tsx'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'

export type Rest = Kept['rests'][number]

/** What rests, as a line begins with it: the case, or between quotation marks what was put. */
export function useRestingName(): (of: Rest['of']) => string {
  const { items, agenda } = useView()
  const { rests: words } = useWords('kept')
  const text = useItemText()
  return (of) => {
    if (of.kind === 'case') return agenda?.cases?.find(({ id }) => id === of.caseId)?.code ?? words.it
    const item = items?.find(({ id }) => id === of.itemId)
    return item ? words.put(text.what(item)) : ''
  }
}
