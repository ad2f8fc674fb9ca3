import { useWords } from '#client/text/use-words.tsx'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { TextField } from '../text-field.tsx'
import styles from '../plan.module.css'

/** The one question that the meeting is about. */
export function QuestionPart() {
  const { draft, change, messageAt } = usePlan()
  const { meeting: words } = useWords('plan')
  return (
    <div className={styles.block}>
      <TextField place={places.question} rows={2} label={words.question} hint={words.questionHint} text={draft.question} longest={160} onText={(question) => change({ question })} message={messageAt(places.question)} />
    </div>
  )
}
