import { Button } from '@fluentui/react-components'
import { useDeferredValue, useEffect, useId, useMemo } from 'react'
import type { CatalogueIndex, Offered } from '#core/catalogue/catalogue-index.ts'
import { suggestEntries } from '#core/catalogue/suggest-entries.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import meeting from '#client/meeting/meeting.module.css'
import type { Place } from './take-entry.ts'
import styles from './catalogue.module.css'

/** More than these nobody reads while writing. */
const most = 3

type EntrySuggestionsProps = {
  index: CatalogueIndex
  text: string
  onTake: (entry: Offered, place: Place) => void
  /** Told what the key takes, while it takes something. */
  onFirst: (take: (() => void) | null) => void
  isKeyed: boolean
}

/** Entries that what is being written means, to take with a tap or, the first, with a key. */
export function EntrySuggestions({ index, text, onTake, onFirst, isKeyed }: EntrySuggestionsProps) {
  const { interventions: words } = useWords('later')
  const locale = useLocale()
  const today = useToday()()
  const id = useId()
  const written = useDeferredValue(text)
  const found = useMemo(() => suggestEntries(index, written, { today, most }), [index, written, today])
  const first = written === text ? found[0] : undefined
  const heldUntil = ({ entry, isExpired }: (typeof found)[number]) => (isExpired ? words.heldUntil(fullDay(entry.validUntil, locale)) : null)
  useEffect(() => {
    onFirst(first ? () => onTake(first.entry, first) : null)
    return () => onFirst(null)
  })
  return (
    <>
      {found.length > 0 && (
        <div role="group" aria-labelledby={id} className={meeting.stack}>
          <p id={id} className={meeting.quiet}>
            {words.suggested}
          </p>
          <div className={meeting.chips}>
            {found.map((one, at) => (
              <Button key={one.entry.id} size="small" className={styles.chip} aria-label={words.take(one.entry.name, heldUntil(one) ?? one.entry.organisation.name)} onClick={() => onTake(one.entry, one)}>
                <span lang="sv">
                  {one.entry.name}
                  <span className={styles.whose} lang={one.isExpired ? locale : 'sv'}>{heldUntil(one) ?? one.entry.organisation.name}</span>
                </span>
                {at === 0 && isKeyed && <kbd aria-hidden>{words.tab}</kbd>}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Announcer text={found[0] ? words.heard(found[0].entry.name, heldUntil(found[0]), isKeyed) : ''} />
    </>
  )
}
