import { Button } from '@fluentui/react-components'
import { dayOf } from '#client/meeting/days.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '#client/ui/sheet.module.css'
import type { Term } from './term-draft.ts'
import { TermHistory } from './term-history.tsx'

type TermCardProps = { term: Term; isBusy: boolean; onChange: () => void; onRemove: () => void }

export const cardPlace = (id: string) => `settings-term-${id}`

/** A term as it stands: what it means, whose it is, and when it is to be looked at again. */
export function TermCard({ term: { id, term, aliases, plain, owner, version, reviewBy, isOverdue, changedAt, changedBy }, isBusy, onChange, onRemove }: TermCardProps) {
  const { terms: words } = useWords('settings')
  const locale = useLocale()
  return (
    <article id={cardPlace(id)} tabIndex={-1} aria-label={term} className={styles.person}>
      <h3>{term}</h3>
      {isOverdue && <p className={styles.said}>{words.overdue(fullDay(reviewBy, locale))}</p>}
      {aliases.length > 0 && <p className={styles.quiet}>{words.also(aliases.join(', '))}</p>}
      <p lang="sv">{plain.sv}</p>
      <p lang="en">{plain.en}</p>
      <p className={styles.quiet}>
        {words.about(owner, version, changedBy, fullDay(dayOf(Date.parse(changedAt)), locale))} {!isOverdue && words.reviewed(fullDay(reviewBy, locale))}
      </p>
      <Disclosure summary={words.history}>
        <TermHistory id={id} version={version} />
      </Disclosure>
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={actOn(words.remove, term)} onClick={onRemove}>
          {words.remove}
        </Button>
        <Button size="small" aria-label={actOn(words.change, term)} onClick={onChange}>
          {words.change}
        </Button>
      </div>
    </article>
  )
}
