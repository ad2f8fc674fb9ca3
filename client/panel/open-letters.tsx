import { Button } from '@fluentui/react-components'
import type { Letter } from '#core/letters/letter.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import { OnPaperAlone, ReadingCode } from './forms-later.ts'
import { LetterForm } from './letter-form.tsx'
import styles from './panel.module.css'

/** The letters as pages of their own to print, as PDF to keep and as text for a case system: the token goes in the form's body and never in an address. */
export function OpenLetters() {
  const { about, letter, referrerLetter, people } = useSession().state.view
  const { letters } = useWords('panel')
  const { nobody } = useWords('table').items
  const { mine } = useSession().state
  const mayHaveFiles = useMayHaveFiles()
  const participant = participantOf(people ?? null)
  const referrer = people?.seats.find(({ role }) => role === 'referrer')
  const name = participant?.name ?? nobody
  // No code is made where letters are on paper.
  const isOver = about?.state === 'closed' && about.isOnPaperAlone !== true
  const handsOut = mine?.role === 'chair' && isOver
  if (!letter && !referrerLetter) return null
  return (
    <div className={styles.bare}>
      {letter && <LetterForms recipient="participant" open={letters.participant(name)} name={name} />}
      {referrerLetter && <LetterForms recipient="referrer" open={letters.referrer} name={letters.theReferrer} />}
      <p className={styles.small}>{letters.opens}</p>
      {!mayHaveFiles && <OnPaperAlone />}
      {handsOut && letter && participant && <ReadingCode recipient="participant" name={name} button={codeButton} />}
      {handsOut && referrerLetter && referrer && <ReadingCode recipient="referrer" name={referrer.name} button={codeButton} />}
      {isOver && mine?.role === 'referrer' && <ReadingCode recipient="referrer" name={null} button={codeButton} />}
    </div>
  )
}

export const codeButton = (label: string, press: () => void) => (
  <div className={styles.acts}>
    <Button onClick={press}>{label}</Button>
  </div>
)

/** Whose letter it is stands above, once to the eye: in the names of the buttons it stands for who hears them. */
function LetterForms({ recipient, open, name }: { recipient: Letter['recipient']; open: string; name: string }) {
  const { letters } = useWords('panel')
  return (
    <div>
      <p>{letters.letterTo(name)}</p>
      <div className={styles.letterForms}>
        <LetterForm address={`/letters/${recipient}`} label={letters.open} name={open} isFirst />
        <LetterForm address={`/letters/${recipient}/pdf`} label={letters.asPdf} name={letters.pdfOf(name)} />
        <LetterForm address={`/letters/${recipient}/text`} label={letters.asText} name={letters.textOf(name)} />
      </div>
    </div>
  )
}
