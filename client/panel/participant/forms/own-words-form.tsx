import { Field, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, type FormEvent } from 'react'
import type { SeatCommand } from '#client/live/session.ts'
import { useDraft } from '#client/live/use-draft.ts'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { KindChoice } from '#client/meeting/kind-choice/kind-choice.tsx'
import { useKindMark, type About, type Marks } from '#client/meeting/kind-choice/use-kind-mark.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import { useNumberTrouble } from '#client/meeting/writing-help/use-number-trouble.ts'
import { LargeButton } from '#client/ui/large-button.tsx'
import { actOn } from '#client/text/in-short.ts'
import styles from './forms.module.css'

export { OwnMark } from './own-mark.tsx'

export type OwnWordsFormProps = {
  /** Names the field within the seat: what is half written there survives a reload. */
  place: string
  label: string
  save: string
  /** What the words are about, where several such fields are on the page: heard with the button. Else the label is. */
  about?: string
  /** In characters, as the server has it. */
  longest: number
  startsWith?: string
  /** The words stay in the field when they are kept, to be worked on. */
  keepsText?: boolean
  /** What kind of information it is may be said with it. */
  marks?: Marks
  /** What to send with the words, and their kind where one is asked for. */
  toCommand: (words: string, about: About) => SeatCommand
  /** The words are kept. */
  onSaved?: () => void
}

/** One field for somebody's own words. What is typed stays in it until the server has kept it. */
export function OwnWordsForm({ place, label, save, about, longest, startsWith = '', keepsText = false, marks, toCommand, onSaved }: OwnWordsFormProps) {
  const { submit, isSending, trouble } = useSend()
  const { wrote, stopped } = useWriting()
  const [text, setText, forget] = useDraft(place, startsWith)
  const mark = useKindMark(place, marks)
  const wrong = useNumberTrouble(text) ?? trouble
  const written = useRef(text)
  useEffect(() => {
    written.current = text
  }, [text])
  // What was written is what stands now: whatever comes later from somebody else is shown in its place.
  useEffect(() => {
    if (oneLine(written.current) === startsWith) forget()
  }, [startsWith, forget])
  const isNothingNew = ['', ...(keepsText && !mark.isNew ? [startsWith] : [])].includes(oneLine(text))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const words = oneLine(text)
    if (isNothingNew || isSending) return
    stopped()
    if (!(await submit(toCommand(words, mark.about)))) return
    mark.forget()
    if (!keepsText && oneLine(written.current) === words) forget()
    onSaved?.()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <Field label={label} {...(wrong !== null && { validationMessage: wrong, validationState: 'warning' as const })}>
        <Textarea
          resize="vertical"
          value={text}
          maxLength={longest}
          autoComplete="off"
          onBlur={stopped}
          onChange={(_event, { value }) => {
            setText(value)
            wrote()
          }}
        />
      </Field>
      {marks && mark.isThere && <KindChoice marks={marks} kind={mark.kind} onKind={mark.set} />}
      <LargeButton className={styles.last} type="submit" appearance="primary" disabledFocusable={isSending || isNothingNew} aria-label={actOn(save, about ?? label)}>
        {save}
      </LargeButton>
    </form>
  )
}
