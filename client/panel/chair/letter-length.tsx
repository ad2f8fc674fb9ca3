import { letterNotes } from '#core/letters/letter-notes.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { letterLengthText } from './letter-length-text.ts'
import styles from '../panel.module.css'

/** For the chair alone: that the participant's letter is long or heavy. Quiet, and nothing where it is neither. */
export function LetterLength() {
  const { view, mine } = useSession().state
  const { length } = useWords('panel').letters
  if (!view.letter || mine?.role !== 'chair') return null
  const text = letterLengthText(letterNotes(view.letter), view.about?.state === 'closed', length)
  return text === null ? null : <p className={styles.soft}>{text}</p>
}
