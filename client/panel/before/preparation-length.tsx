import { useEffect, useState } from 'react'
import { letterNotes, type LetterNotes } from '#core/letters/letter-notes.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { letterLengthText } from '../chair/letter-length-text.ts'
import styles from '../panel.module.css'
import { askPreparationLetter } from './ask-preparation-letter.ts'

/** For the chair alone: that the letter before the meeting is long or heavy. Quiet, and nothing where it is neither. */
export function PreparationLength() {
  const { getToken, state } = useSession()
  const { people, consent, preparation } = state.view
  const { length } = useWords('panel').letters
  const [notes, setNotes] = useState<LetterNotes | null>(null)
  // What the letter says changes with these, and not with who comes and goes.
  const said = JSON.stringify([people?.seats.map(({ id, standing }) => [id, standing]), consent, preparation?.talkAbout, preparation?.notTalkAbout])
  useEffect(() => {
    let isOver = false
    void askPreparationLetter(getToken()).then((letter) => {
      if (!isOver) setNotes(letter && letterNotes(letter))
    })
    return () => {
      isOver = true
    }
  }, [getToken, said])
  const text = notes && letterLengthText(notes, true, length)
  return text === null ? null : <p className={styles.soft}>{text}</p>
}
