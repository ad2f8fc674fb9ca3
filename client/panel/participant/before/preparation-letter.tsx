import { useView } from '#client/live/use-session.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { OpenLetter } from '../after/open-letter.tsx'
import { useMe } from '../use-me.ts'
import styles from '../page.module.css'

/** The letter before the meeting, and that it has been read. */
export function PreparationLetter() {
  const { preparation: says } = useWords('participant')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const { submit, isSending, trouble } = useSend()
  return (
    <section>
      <h2>{says.title}</h2>
      <p>{says.help}</p>
      <div className={styles.buttons}>
        <OpenLetter address="/letters/preparation" label={says.open} />
        {may('markPrepared') && (
          <LargeButton appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'markPrepared' })}>
            {isParticipant ? says.read : says.explain(name)}
          </LargeButton>
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      <p role="status">
        <HowItIsRead />
      </p>
    </section>
  )
}

function HowItIsRead() {
  const { preparation: says } = useWords('participant')
  const { isParticipant, name } = useMe()
  const prepared = useView().preparation?.prepared ?? null
  if (prepared === null) return null
  if (prepared === 'read') return isParticipant ? says.isRead : says.isReadBy(name)
  return isParticipant ? says.isExplained : says.isExplainedTo(name)
}
