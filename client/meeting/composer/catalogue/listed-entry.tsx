import { Button } from '@fluentui/react-components'
import { waitText } from '#core/letters/item-sentences.ts'
import { itIsText } from '#core/letters/wording/it-is.ts'
import type { Offered } from '#core/catalogue/catalogue-index.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'
import styles from './catalogue.module.css'

type ListedEntryProps = { entry: Offered; isExpired: boolean; onTake: () => void }

/** What an intervention is, for whom, how one comes in, how long one waits, and how far that can be trusted. */
export function ListedEntry({ entry: { name, organisation, plain, forWhom, howIn, wait, validUntil, confirmedOn }, isExpired, onTake }: ListedEntryProps) {
  const { interventions: words } = useWords('later')
  const locale = useLocale()
  const itIs = itIsText({ name, plain }, name, locale)
  // Who reads another language is told before the Swedish begins, and not left to wonder.
  const isInSwedish = locale !== 'sv' && (itIs.language === 'sv' || forWhom !== null || howIn !== null)
  const told = [[words.forWhom, forWhom], [words.howIn, howIn]].filter(([, text]) => text !== null)
  return (
    <div className={styles.entry} data-expired={isExpired || undefined}>
      <p>
        <strong lang="sv">{name}</strong>{' '}
        <span className={styles.whose} lang="sv">
          {organisation.name}
        </span>
      </p>
      {isExpired && <p className={styles.expired}>{words.heldUntil(fullDay(validUntil, locale))}</p>}
      {isInSwedish && <p className={meeting.quiet}>{words.inSwedish}</p>}
      <p lang={itIs.language}>{itIs.text}</p>
      {told.map(([label, text]) => (
        <p key={label}>
          {label}: <span lang="sv">{text}</span>
        </p>
      ))}
      <p className={meeting.quiet}>{[waitText(wait, locale, 'others'), `${words.confirmed(fullDay(confirmedOn, locale))}.`].filter((part) => part !== null).join(' ')}</p>
      <Button size="small" aria-label={words.takeName(name)} onClick={onTake}>
        {words.takeThis}
      </Button>
    </div>
  )
}
