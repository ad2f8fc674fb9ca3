import { Button } from '@fluentui/react-components'
import { itIsText } from '#core/letters/wording/it-is.ts'
import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'
import type { Draft } from '../composer-draft.ts'
import { useHeldUntil } from './use-held-until.ts'
import styles from './catalogue.module.css'

type TakenEntryProps = { index: CatalogueIndex; from: NonNullable<Draft['from']>; text: string; onLeaveOut: () => void }

/** What the letter will say that it is, and the way to leave that out. */
export function TakenEntry({ index, from, text, onLeaveOut }: TakenEntryProps) {
  const { interventions: words } = useWords('later')
  const locale = useLocale()
  const { about } = useView()
  const heldUntil = useHeldUntil(index, from)
  const itIs = itIsText(from, text, about?.language ?? locale)
  return (
    <div className={styles.taken}>
      <p className={meeting.quiet}>
        {words.inLetter}: <strong lang={itIs.language}>{itIs.text}</strong>
        {heldUntil !== '' && ` ${heldUntil}`}
      </p>
      <Button size="small" appearance="subtle" aria-label={words.leaveOutName(from.name)} onClick={onLeaveOut}>
        {words.leaveOut}
      </Button>
    </div>
  )
}
