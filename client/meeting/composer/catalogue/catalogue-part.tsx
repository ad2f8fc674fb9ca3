import { useView } from '#client/live/use-session.tsx'
import type { Offered } from '#core/catalogue/catalogue-index.ts'
import { Announcer } from '#client/ui/announcer.tsx'
import type { ComposerPartProps } from '../composer-part.ts'
import { CatalogueList } from './catalogue-list.tsx'
import { EntrySuggestions } from './entry-suggestions.tsx'
import { takeEntry, type Place } from './take-entry.ts'
import { TakenEntry } from './taken-entry.tsx'
import { useCatalogue } from './use-catalogue.ts'
import { useHeldUntil } from './use-held-until.ts'

export type CataloguePartProps = Pick<ComposerPartProps, 'draft' | 'author' | 'change'> & { onFirst: (take: (() => void) | null) => void; isKeyed: boolean; isQuiet: boolean }

/** The host authority's interventions beside what is being written: suggested, looked for, taken. Nothing where it has none. */
export function CataloguePart({ draft, author, change, onFirst, isKeyed, isQuiet }: CataloguePartProps) {
  const index = useCatalogue()
  const people = useView().people ?? null
  const heldUntil = useHeldUntil(index, draft.from)
  if (index === null) return null
  const take = (entry: Offered, place: Place) => {
    change(takeEntry(entry, place, draft, { author, people }))
    requestAnimationFrame(() => document.querySelector<HTMLTextAreaElement>('textarea[name="text"]')?.focus())
  }
  return (
    <>
      {draft.from && <TakenEntry index={index} from={draft.from} text={draft.text} onLeaveOut={() => change({ from: null })} />}
      {!draft.from && !isQuiet && <EntrySuggestions index={index} text={draft.text} onTake={take} onFirst={onFirst} isKeyed={isKeyed} />}
      {!draft.from && <CatalogueList index={index} onTake={(entry) => take(entry, null)} />}
      <Announcer text={heldUntil} />
    </>
  )
}
