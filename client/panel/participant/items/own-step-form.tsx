import { Field, Textarea } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { SeatCommand } from '#client/live/session.ts'
import { oneLine, longest } from '#client/meeting/composer/composer-draft.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import type { ItemContent } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import styles from '../forms.module.css'

type OwnStepFormProps = {
  save: string
  /** What is written and the last day (`2026-12-11`), or empty. */
  startsWith?: { words: string; day: string }
  toCommand: (what: ItemContent['what'], when: ItemContent['when']) => SeatCommand
  onTyped?: () => void
  onSaved: () => void
}

/** What the participant wants to do, and by when if they know. Empty again when it is kept. */
export function OwnStepForm({ save, startsWith = { words: '', day: '' }, toCommand, onTyped, onSaved }: OwnStepFormProps) {
  const { ownStep: says } = useWords('participant')
  const { submit, isSending, trouble } = useSend()
  const { wrote, stopped } = useWriting()
  const [text, setText] = useState(startsWith.words)
  const [day, setDay] = useState(startsWith.day)
  const put = async (event: FormEvent) => {
    event.preventDefault()
    const words = oneLine(text)
    if (words === '' || isSending) return
    stopped()
    if (!(await submit(toCommand({ kind: 'words', words }, day === '' ? null : { kind: 'by', date: day })))) return
    setText('')
    setDay('')
    onSaved()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void put(event)}>
      <Field label={says.what} hint={says.hint} {...(trouble !== null && { validationMessage: trouble, validationState: 'warning' as const })}>
        <Textarea
          value={text}
          maxLength={longest.words}
          resize="vertical"
          autoComplete="off"
          onBlur={stopped}
          onChange={(_event, { value }) => {
            setText(value)
            onTyped?.()
            wrote()
          }}
        />
      </Field>
      <Field label={says.when}>
        {(field) => <input {...field} className={styles.day} type="date" value={day} onChange={({ target }) => setDay(target.value)} />}
      </Field>
      <LargeButton className={styles.last} type="submit" appearance="primary" disabledFocusable={isSending || oneLine(text) === ''}>
        {save}
      </LargeButton>
    </form>
  )
}
