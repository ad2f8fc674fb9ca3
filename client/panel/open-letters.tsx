import { Button } from '@fluentui/react-components'
import type { Letter } from '#core/letters/letter.ts'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './panel.module.css'

/** The letters as pages of their own, to print: the token goes in the form's body and never in an address. */
export function OpenLetters() {
  const { letter, referrerLetter, people } = useSession().state.view
  const { letters } = useWords('panel')
  const { nobody } = useWords('table').items
  const name = participantOf(people ?? null)?.name ?? nobody
  if (!letter && !referrerLetter) return null
  return (
    <div className={styles.bare}>
      <div className={styles.acts}>
        {letter && <LetterForm recipient="participant" label={letters.participant(name)} />}
        {referrerLetter && <LetterForm recipient="referrer" label={letters.referrer} />}
      </div>
      <p className={styles.small} style={{ textAlign: 'right' }}>
        {letters.opens}
      </p>
    </div>
  )
}

function LetterForm({ recipient, label }: { recipient: Letter['recipient']; label: string }) {
  const { getToken } = useSession()
  return (
    <form method="post" action={`/letters/${recipient}`} target="_blank" className={styles.linkForm}>
      <input type="hidden" name="token" value={getToken() ?? ''} />
      <Button type="submit">{label}</Button>
    </form>
  )
}
