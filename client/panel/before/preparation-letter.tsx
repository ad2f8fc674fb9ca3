import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { ReadingCode } from '../forms-later.ts'
import { codeButton } from '../open-letters.tsx'
import styles from '../panel.module.css'

const elementId = 'preparation-letter'

/** Whether the letter before the meeting has reached the participant, the letter itself, and for who went through it with them the way to say so. */
export function PreparationLetter() {
  const { mine, view } = useSession().state
  const { people = null, preparation } = view
  const { ready: words } = useWords('panel')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  if (!preparation) return null
  const { prepared } = preparation
  const participant = participantOf(people)
  const says = prepared === null ? words.letterUnread : (prepared === 'read' ? words.letterRead : words.letterExplained)(participant?.name ?? '')
  const mark = async () => {
    if (await submit({ type: 'markPrepared' })) goToSoon(elementId)
  }
  return (
    <>
      <p id={elementId} tabIndex={-1} className={prepared === null ? undefined : styles.soft}>
        {says}
      </p>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <OpenPreparationLetter />
        {prepared === null && may('markPrepared') && (
          <Button size="small" disabledFocusable={isSending} aria-label={words.explainedName} onClick={() => void mark()}>
            {words.explained}
          </Button>
        )}
      </div>
      {mine?.role === 'chair' && participant && <ReadingCode recipient="preparation" name={participant.name} button={codeButton} />}
    </>
  )
}

function OpenPreparationLetter() {
  const { getToken } = useSession()
  const { ready: words, letters } = useWords('panel')
  return (
    <form method="post" action="/letters/preparation" target="_blank" className={styles.linkForm}>
      <input type="hidden" name="token" value={getToken() ?? ''} />
      <Button type="submit" size="small" aria-label={words.openLetterName} title={letters.opens}>
        {words.openLetter}
      </Button>
    </form>
  )
}
