import { Field, ToggleButton } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'
import { yesNo, type FormField, type QuestionGroup } from './questions-by-case.ts'
import styles from './questions.module.css'

/** The questions of one case that take no words: folded where there are several cases, with how many have an answer. */
export function QuestionsOfCase({ group: { one, questions, answered }, isFirst }: { group: QuestionGroup; isFirst: boolean }) {
  const { fields: words } = useWords('kept')
  const [isOpenAtFirst] = useState(isFirst)
  const all = questions.map(({ field, written }) => <QuestionOf key={field.id} field={field} caseId={one.id} written={written} />)
  if (one.code === null) return all
  return (
    <details className={meeting.disclosure} open={isOpenAtFirst}>
      <summary>{words.answered(one.code, answered, questions.length)}</summary>
      <div className={styles.questions}>{all}</div>
    </details>
  )
}

/** Pressed, and then it stands; pressed once more it is taken back. */
function QuestionOf({ field, caseId, written }: { field: FormField; caseId: string | null; written: string | null }) {
  const { fields: words } = useWords('kept')
  const locale = useLocale()
  const may = useAbilities()('writeField')
  const { submit, isSending, trouble } = useSend()
  const say = (answer: string) => void submit({ type: 'writeField', fieldId: field.id, caseId, words: answer === written ? null : answer })
  return (
    <div>
      <Field label={field.label[locale]}>
        <div role="group" className={meeting.chips}>
          {yesNo.map((answer) => (
            <ToggleButton key={answer} size="small" checked={answer === written} appearance={answer === written ? 'primary' : 'secondary'} disabled={!may} disabledFocusable={isSending} onClick={() => say(answer)}>
              {words.yesNo[answer]}
            </ToggleButton>
          ))}
        </div>
      </Field>
      <Trouble text={trouble} />
    </div>
  )
}
