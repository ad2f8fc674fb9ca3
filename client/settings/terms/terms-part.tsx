import { Button, Field, SearchBox } from '@fluentui/react-components'
import { useState } from 'react'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import type { OwnTerms } from '#core/wire/http.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import { useWhoDecides } from '../asking/use-who-decides.ts'
import { WhoDecides } from '../asking/who-decides.tsx'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { ShortList } from '../short-list.tsx'
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
  const by = useWhoDecides('settings-terms-by')
  const removing = useRemoving(kept.read, by)
  const [writing, setWriting] = useState<TermDraft | null>(null)
  useLeaveWarning(writing !== null)
  const close = (id: string) => {
    setWriting(null)
    goToSoon(id)
  }
  const form = writing && <TermForm key={writing.id} deciding={by} first={writing} today={today} read={kept.read} onSaved={({ id }) => close(cardPlace(id))} onCancel={() => close(writing.version === 0 ? 'settings-terms' : cardPlace(writing.id))} />
  return (
    <Part id="settings-terms" title={words.title}>
      <div>
        <p>{words.help}</p>
        <p>{words.planned}</p>
      </div>
      <WhoDecides by={by} />
      {writing?.version === 0 ? form : (
        <div>
          <Button disabledFocusable={writing !== null} onClick={() => setWriting(newDraft(crypto.randomUUID(), dayAfter(today, aYear)))}>
            {words.add}
          </Button>
        </div>
      )}
      <Removed removing={removing} />
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

type FoundProps = { terms: OwnTerms['terms']; children: Parameters<typeof ShortList<OwnTerms['terms'][number]>>[0]['children'] }

function Found({ terms, children }: FoundProps) {
  const { terms: words } = useWords('settings')
  const [looked, setLooked] = useState('')
  const shown = found(terms, looked)
  if (terms.length === 0) return <p>{words.none}</p>
  return (
    <>
      <Field label={words.search}>
        <SearchBox value={looked} onChange={(_event, { value }) => setLooked(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {looked.trim() === '' ? words.count(terms.length) : words.found(shown.length)}
      </p>
      <ShortList items={shown} idOf={({ id }) => id}>
        {children}
      </ShortList>
    </>
  )
}

/** What was just taken away, with the way back. */
function Removed({ removing: { removed, stopped, bringBack, forget } }: { removing: ReturnType<typeof useRemoving> }) {
  const { terms: words } = useWords('settings')
  return (
    <>
      <div role="status">
        {removed && (
          <div className={styles.undo}>
            <span>{words.removed(removed.term)}</span>
            <Button size="small" onClick={() => void bringBack()}>
              {words.undo}
            </Button>
          </div>
        )}
      </div>
      <WhyStopped stopped={stopped} onRenewed={forget} />
    </>
  )
}
