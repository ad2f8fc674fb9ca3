import { Field, Textarea } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import type { SeatCommand } from '#client/live/session.ts'
import { useDraft } from '#client/live/use-draft.ts'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import { useNumberTrouble } from '#client/meeting/writing-help/use-number-trouble.ts'
import type { ItemContent } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { asSentence, saidIn } from './own-step-text.ts'
import styles from '../forms/forms.module.css'

export type OwnStepFormProps = {
  /** Names the fields within the seat. */
  place: string
  save: string
  /** What is written and the last day (`2026-12-11`), or empty. */
  startsWith?: { words: string; day: string }
  toCommand: (what: ItemContent['what'], when: ItemContent['when']) => SeatCommand
  onTyped?: () => void
  onSaved: () => void
}

/** Who comes to the field with the keyboard writes on after the word that stands there. */
function afterBeginning(field: HTMLTextAreaElement, begin: string) {
  if (field.value === begin && field.selectionStart === field.selectionEnd) field.setSelectionRange(begin.length, begin.length)
}

/** What the participant wants to do, and by when if they know. Empty again when it is kept. */
export function OwnStepForm({ place, save, startsWith, toCommand, onTyped, onSaved }: OwnStepFormProps) {
  const { ownStep: says } = useWords('answering')
  const { submit, isSending, trouble } = useSend()
  const { wrote, stopped } = useWriting()
  const [text, setText, forgetText] = useDraft(place, startsWith?.words ?? says.begin)
  const [day, setDay, forgetDay] = useDraft(place.replace(/^[a-zA-Z]+/, '$&Day'), startsWith?.day ?? '')
  const wrong = useNumberTrouble(text) ?? trouble
  const words = saidIn(text, says)
  const sentence = asSentence(text, says)
  const put = async (event: FormEvent) => {
    event.preventDefault()
    if (words === '' || isSending) return
    stopped()
    if (!(await submit(toCommand({ kind: 'words', words }, day === '' ? null : { kind: 'by', date: day })))) return
    forgetText()
    forgetDay()
    onSaved()
  }
  const write = (value: string) => {
    setText(value)
    onTyped?.()
    wrote()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void put(event)}>
      <Field label={says.what} hint={says.hint} {...(wrong !== null && { validationMessage: wrong, validationState: 'warning' as const })}>
        <Textarea
          value={text}
          maxLength={longest.words}
          resize="vertical"
          autoComplete="off"
          onBlur={stopped}
          onFocus={({ target }) => afterBeginning(target, says.begin)}
          onChange={(_event, { value }) => write(value)}
        />
      </Field>
      {sentence !== null && sentence.length <= longest.words && (
        <LargeButton appearance="subtle" onClick={() => write(sentence)}>
          {says.take(sentence)}
        </LargeButton>
      )}
      <Field label={says.when}>
        {(field) => <input {...field} className={styles.day} type="date" value={day} onChange={({ target }) => setDay(target.value)} />}
      </Field>
      <LargeButton className={styles.last} type="submit" appearance="primary" disabledFocusable={isSending || words === ''}>
        {save}
      </LargeButton>
    </form>
  )
}
