import { Button } from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { indexOf } from '#core/catalogue/catalogue-index.ts'
import { lookInCatalogue } from '#core/catalogue/look-in-catalogue.ts'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import type { Catalogue } from '#core/wire/catalogue.ts'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import { DecidesAs } from '../asking/decides-as.tsx'
import { LookedFor } from '../written/looked-for.tsx'
import { TakenAway } from '../written/taken-away.tsx'
import { CatalogueFile } from './catalogue-file.tsx'
import { cardPlace, EntryCard } from './entry-card.tsx'
import { draftOf, newDraft, type Entry, type EntryDraft } from './entry-draft.ts'
import { EntryForm } from './entry-form.tsx'
import { useWithdrawing } from './use-withdrawing.ts'

const aYear = 365

/** The interventions that the authority tells of in its meetings: looked for, written, withdrawn, brought in and taken out. */
export function CataloguePart() {
  const { catalogue: words } = useWords('settings')
  const [today] = useState(() => dayOf(Date.now()))
  const kept = useKept<Catalogue>('/api/catalogue')
  const withdrawing = useWithdrawing(kept.read)
  const { withdrawn } = withdrawing
  const [writing, setWriting] = useState<EntryDraft | null>(null)
  useLeaveWarning(writing !== null)
  const close = (id: string) => {
    setWriting(null)
    goToSoon(id)
  }
  const form = writing && <EntryForm key={writing.id} first={writing} today={today} read={kept.read} onSaved={(id) => close(cardPlace(id))} onCancel={() => close(writing.version === 0 ? 'settings-catalogue' : cardPlace(writing.id))} />
  return (
    <Part id="settings-catalogue" title={words.title}>
      <p>
        {words.help} {words.kept}
      </p>
      <DecidesAs />
      {writing?.version === 0 ? form : (
        <div>
          <Button disabledFocusable={writing !== null} onClick={() => setWriting(newDraft(crypto.randomUUID(), today, dayAfter(today, aYear)))}>
            {words.add}
          </Button>
        </div>
      )}
      <TakenAway says={withdrawn && words.isWithdrawn(withdrawn.name)} undo={words.undo} onUndo={() => withdrawn && withdrawing.bringBack(withdrawn)} stopped={withdrawing.stopped} onRenewed={withdrawing.forget} />
      <Kept kept={kept}>
        {({ entries }) => (
          <Found entries={entries} today={today}>
            {(entry) => (writing?.id === entry.id && writing.version > 0 ? form : <EntryCard entry={entry} isBusy={withdrawing.isBusy} onChange={() => setWriting(draftOf(entry))} onWithdraw={() => withdrawing.withdraw(entry)} />)}
          </Found>
        )}
      </Kept>
      <CatalogueFile read={kept.read} />
    </Part>
  )
}

/** Looked for as those who write in a meeting look for it. */
function Found({ entries, today, children }: { entries: readonly Entry[]; today: string; children: (entry: Entry) => ReactNode }) {
  const { catalogue: words } = useWords('settings')
  const [sought, setSought] = useState('')
  const read = useDeferredValue(sought)
  const index = useMemo(() => indexOf(entries), [entries])
  const shown = useMemo(() => (read.trim() === '' ? entries : lookInCatalogue(index, read, today).flatMap(({ entry: { id } }) => entries.find((one) => one.id === id) ?? [])), [entries, index, read, today])
  if (entries.length === 0) return <p>{words.none}</p>
  return (
    <LookedFor words={words} sought={sought} onSought={setSought} read={read} total={entries.length} shown={shown}>
      {children}
    </LookedFor>
  )
}
