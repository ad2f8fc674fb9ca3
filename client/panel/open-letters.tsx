import { Button } from '@fluentui/react-components'
import type { Letter } from '#core/letters/letter.ts'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './panel.module.css'

/** The letters as pages of their own to print, as PDF to keep and as text for a case system: the token goes in the form's body and never in an address. */
export function OpenLetters() {
  const { letter, referrerLetter, people } = useSession().state.view
  const { letters } = useWords('panel')
  const { nobody } = useWords('table').items
  const name = participantOf(people ?? null)?.name ?? nobody
  if (!letter && !referrerLetter) return null
  return (
    <div className={styles.bare}>
      {letter && <LetterForms recipient="participant" open={letters.participant(name)} name={name} />}
      {referrerLetter && <LetterForms recipient="referrer" open={letters.referrer} name={letters.theReferrer} />}
      <p className={styles.small} style={{ textAlign: 'right' }}>
        {letters.opens}
      </p>
    </div>
  )
}

function LetterForms({ recipient, open, name }: { recipient: Letter['recipient']; open: string; name: string }) {
  const { letters } = useWords('panel')
  return (
    <div className={styles.acts}>
      <LetterForm address={`/letters/${recipient}`} label={open} />
      <LetterForm address={`/letters/${recipient}/pdf`} label={letters.asPdf} name={letters.pdfOf(name)} />
      <LetterForm address={`/letters/${recipient}/text`} label={letters.asText} name={letters.textOf(name)} />
    </div>
  )
}

/** `name` says more than the label where that is too short to say whose letter it is. */
function LetterForm({ address, label, name }: { address: string; label: string; name?: string }) {
  const { getToken } = useSession()
  return (
    <form method="post" action={address} target="_blank" className={styles.linkForm}>
      <input type="hidden" name="token" value={getToken() ?? ''} />
      <Button type="submit" appearance={name === undefined ? 'secondary' : 'subtle'} {...(name !== undefined && { 'aria-label': name })}>
        {label}
      </Button>
    </form>
  )
}
