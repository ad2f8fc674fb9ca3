import type { ComponentType } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { OnPaperAlone } from './on-paper-alone.tsx'
import type { LetterFormProps } from './letter-form.tsx'
import styles from './panel.module.css'

/** The minutes as they stand, and when the meeting is over the way to take them along; read by everybody who sat there. `form`: the panel's own, so that it is not fetched twice. */
export function Minutes({ form: LetterForm }: { form: ComponentType<LetterFormProps> }) {
  const { view, mine } = useSession().state
  const { about, letter, agenda } = view
  const { minutes: words, cases } = useWords('later')
  const mayHaveFiles = useMayHaveFiles()
  // Whose own cases some of these are reads what came out of them on a page of their own.
  const hasOwnAnswer = mine?.role === 'referrer' && about?.form.papers?.includes('referrer') === true && (agenda?.cases === undefined || agenda.cases.some(({ referrerSeatId }) => referrerSeatId === mine.seatId))
  const isOver = about?.state === 'closed'
  return (
    <section className={styles.bare}>
      <h2>{isOver ? words.title : words.now}</h2>
      <p className={styles.soft}>{letter ? (isOver ? words.done : words.help) : isOver ? words.nothing : words.none}</p>
      {letter && (
        <>
          <div className={styles.letterForms}>
            <LetterForm address="/letters/minutes" label={words.open} name={words.openName} isFirst />
            <LetterForm address="/letters/minutes/pdf" label={words.pdf} name={words.pdfName} />
            <LetterForm address="/letters/minutes/text" label={words.text} name={words.textName} />
            {hasOwnAnswer && <LetterForm address="/letters/referrer" label={cases.own} name={cases.ownName} isFirst />}
          </div>
          {!mayHaveFiles && <OnPaperAlone />}
          <div className={styles.letter}>
            <LetterView letter={letter} level={3} />
          </div>
        </>
      )}
    </section>
  )
}
