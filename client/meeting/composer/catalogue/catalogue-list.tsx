import { Button, Field, Input } from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState } from 'react'
import type { CatalogueIndex, Offered } from '#core/catalogue/catalogue-index.ts'
import { lookInCatalogue } from '#core/catalogue/look-in-catalogue.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'
import styles from './catalogue.module.css'
import { ListedEntry } from './listed-entry.tsx'
import { NoteMissing } from './note-missing.tsx'

const atFirst = 3
const longest = 60

/** The whole catalogue, to look in by oneself, and the way to say that what one looks for is not there. */
export function CatalogueList({ index, onTake }: { index: CatalogueIndex; onTake: (entry: Offered) => void }) {
  const { interventions: words } = useWords('later')
  const [sought, setSought] = useState('')
  const [shown, setShown] = useState(atFirst)
  const [isOpen, setIsOpen] = useState(false)
  const today = useToday()()
  const read = useDeferredValue(sought)
  const found = useMemo(() => (isOpen ? lookInCatalogue(index, read, today) : []), [isOpen, index, read, today])
  const look = (text: string) => {
    setSought(text)
    setShown(atFirst)
  }
  return (
    <details className={meeting.disclosure} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.title(index.entries.length)}</summary>
      {/* Closed it holds nothing: who writes waits for each letter until all that stands beside it is drawn anew. */}
      {isOpen && (
        <div className={styles.list}>
          <Field label={words.search}>
            <Input type="search" autoComplete="off" maxLength={longest} value={sought} onChange={(_event, { value }) => look(value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
          </Field>
          <p role="status" className={meeting.quiet}>
            {words.found(found.length)}
          </p>
          {found.length > 0 && (
            <ul className={styles.entries}>
              {found.slice(0, shown).map(({ entry, isExpired }) => (
                <li key={entry.id}>
                  <ListedEntry entry={entry} isExpired={isExpired} onTake={() => onTake(entry)} />
                </li>
              ))}
            </ul>
          )}
          <div className={meeting.chips}>
            {found.length > shown && (
              <Button size="small" onClick={() => setShown(shown + 10)}>
                {words.more}
              </Button>
            )}
            <NoteMissing sought={sought.trim()} />
          </div>
        </div>
      )}
    </details>
  )
}
