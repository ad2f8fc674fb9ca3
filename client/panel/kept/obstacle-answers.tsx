import type { ComponentType } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { LetterFormProps } from '../letter-form.tsx'
import styles from '../panel.module.css'

/** The answer to whoever raised an obstacle, to take along and hand on. `form`: the panel's own, so that it is not fetched twice. */
export function ObstacleAnswers({ form: LetterForm }: { form: ComponentType<LetterFormProps> }) {
  const { kept } = useView()
  const { obstacles: words } = useWords('kept')
  const isAnyAnswered = kept?.obstacles.some(({ answer }) => answer !== null) === true || kept?.earlier.some(({ raisedBy, answer }) => raisedBy !== undefined && answer !== null && answer.how !== 'raised') === true
  if (!isAnyAnswered) return null
  return (
    <section className={styles.block}>
      <h2>{words.answersTitle}</h2>
      <p className={styles.soft}>{words.answersHelp}</p>
      <div className={styles.letterForms}>
        <LetterForm address="/letters/obstacles" label={words.openAnswers} name={words.openName} isFirst />
        <LetterForm address="/letters/obstacles/pdf" label={words.pdf} name={words.pdfName} />
        <LetterForm address="/letters/obstacles/text" label={words.text} name={words.textName} />
      </div>
    </section>
  )
}
