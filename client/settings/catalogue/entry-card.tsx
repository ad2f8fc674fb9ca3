import { Button } from '@fluentui/react-components'
import { dayOf } from '#client/meeting/days.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '#client/ui/sheet.module.css'
import type { Entry } from './entry-draft.ts'
import { EntryHistory } from './entry-history.tsx'
import { EntrySays } from './entry-says.tsx'

type EntryCardProps = { entry: Entry; isBusy: boolean; onChange: () => void; onWithdraw: () => void }

export const cardPlace = (id: string) => `settings-entry-${id}`

/** An entry as it stands: what it is, who answers for it, and until when it can be trusted. */
export function EntryCard({ entry, isBusy, onChange, onWithdraw }: EntryCardProps) {
  const { catalogue: words } = useWords('settings')
  const locale = useLocale()
  const { id, version, name, owner, confirmedOn, validUntil, isExpired, decidedAt, decidedBy } = entry
  const day = (one: string) => fullDay(one, locale)
  return (
    <article id={cardPlace(id)} tabIndex={-1} aria-label={name} className={styles.person}>
      <h3>{name}</h3>
      {isExpired && <p className={styles.said}>{words.heldUntil(day(validUntil))}</p>}
      <EntrySays entry={entry} />
      <p className={styles.quiet}>
        {words.about(owner, day(confirmedOn), day(validUntil))} {words.version(version, decidedBy, day(dayOf(Date.parse(decidedAt))))}
      </p>
      <Disclosure summary={words.history}>
        <EntryHistory id={id} version={version} />
      </Disclosure>
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={actOn(words.withdraw, name)} onClick={onWithdraw}>
          {words.withdraw}
        </Button>
        <Button size="small" aria-label={actOn(words.change, name)} onClick={onChange}>
          {words.change}
        </Button>
      </div>
    </article>
  )
}
