import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import type { OwnTerms } from '#core/wire/http.ts'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import { DecidesAs } from '../asking/decides-as.tsx'
import { LookedFor } from '../written/looked-for.tsx'
import { TakenAway } from '../written/taken-away.tsx'
import { cardPlace, TermCard } from './term-card.tsx'
import { draftOf, found, newDraft, type TermDraft } from './term-draft.ts'
import { TermForm } from './term-form.tsx'
import { useRemoving } from './use-removing.ts'

const aYear = 365

/** The hard words that the authority explains itself: first those whose day to be looked at has passed. */
export function TermsPart() {
  const { terms: words } = useWords('settings')
  const [today] = useState(() => dayOf(Date.now()))
  const kept = useKept<OwnTerms>('/api/terms')
  const removing = useRemoving(kept.read, today)
  const { removed } = removing
  const [writing, setWriting] = useState<TermDraft | null>(null)
  useLeaveWarning(writing !== null)
  const close = (id: string) => {
    setWriting(null)
    goToSoon(id)
  }
  const form = writing && <TermForm key={writing.id} first={writing} today={today} read={kept.read} onSaved={({ id }) => close(cardPlace(id))} onCancel={() => close(writing.version === 0 ? 'settings-terms' : cardPlace(writing.id))} />
  return (
    <Part id="settings-terms" title={words.title}>
      <div>
        <p>{words.help}</p>
        <p>{words.planned}</p>
      </div>
      <DecidesAs />
      {writing?.version === 0 ? form : (
        <div>
          <Button disabledFocusable={writing !== null} onClick={() => setWriting(newDraft(crypto.randomUUID(), dayAfter(today, aYear)))}>
            {words.add}
          </Button>
        </div>
      )}
      <TakenAway says={removed && words.removed(removed.term)} undo={words.undo} onUndo={() => void removing.bringBack()} stopped={removing.stopped} onRenewed={removing.forget} />
      <Kept kept={kept}>
        {({ terms }) => (
          <Found terms={terms}>
            {(term) => (writing?.id === term.id && writing.version > 0 ? form : <TermCard term={term} isBusy={removing.isBusy} onChange={() => setWriting(draftOf(term))} onRemove={() => removing.remove(term)} />)}
          </Found>
        )}
      </Kept>
    </Part>
  )
}

type FoundProps = { terms: OwnTerms['terms']; children: (term: OwnTerms['terms'][number]) => ReactNode }

function Found({ terms, children }: FoundProps) {
  const { terms: words } = useWords('settings')
  const [sought, setSought] = useState('')
  if (terms.length === 0) return <p>{words.none}</p>
  return (
    <LookedFor words={words} sought={sought} onSought={setSought} total={terms.length} shown={found(terms, sought)}>
      {children}
    </LookedFor>
  )
}
