import { Button } from '@fluentui/react-components'
import { itIsText } from '#core/letters/wording/it-is.ts'
import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import { useView } from '#client/live/use-session.tsx'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'
import type { Draft } from '../composer-draft.ts'
import styles from './catalogue.module.css'

type TakenEntryProps = { index: CatalogueIndex; from: NonNullable<Draft['from']>; text: string; onLeaveOut: () => void }

/** What the letter will say that it is, and the way to leave that out. */
export function TakenEntry({ index, from, text, onLeaveOut }: TakenEntryProps) {
  const { interventions: words } = useWords('later')
  const locale = useLocale()
  const { about } = useView()
  const today = useToday()()
  const itIs = itIsText(from, text, about?.language ?? locale)
  const validUntil = index.entries.find(({ id }) => id === from.entryId)?.validUntil
  return (
    <div className={styles.taken}>
      <p className={meeting.quiet}>
        {words.inLetter}: <strong lang={itIs.language}>{itIs.text}</strong>
        {validUntil !== undefined && validUntil < today && ` ${words.takenHeldUntil(fullDay(validUntil, locale))}`}
      </p>
      <Button size="small" appearance="subtle" aria-label={words.leaveOutName(from.name)} onClick={onLeaveOut}>
        {words.leaveOut}
      </Button>
    </div>
  )
}
