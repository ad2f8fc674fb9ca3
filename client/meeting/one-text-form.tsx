import { Button } from '@fluentui/react-components'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { SeatCommand } from '#client/live/session.ts'
import { useDraft } from '#client/live/use-draft.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { Trouble } from './trouble.tsx'
import { useSend } from './use-send.ts'
import { useWriting } from './use-writing.ts'
import { WrittenField } from './writing-help/written-field.tsx'
import styles from './meeting.module.css'

export type OneTextFormProps = {
  label: string
  hint?: string
  submitLabel: string
  submitName?: string
  /** What it is about, where several such forms are on the page: heard with its buttons. */
  about?: string
  maxLength: number
  initial?: string
  /** What to send for the text. */
  command: (text: string) => SeatCommand
  /** After it was done. */
  onDone?: () => void
  onCancel?: () => void
  cancelLabel?: string
  /** Whether the others are told that something is being written. */
  tellsOthers?: boolean
  /** Names the field within the seat: what is half written then survives a reload and a change of phase. */
  draftPlace?: string
  /** May be sent with nothing written. */
  mayBeEmpty?: boolean
  takesFocus?: boolean
  /** What else is said with it, beneath the field. */
  children?: ReactNode
}

/** One field and its button. Keeps what is written until it is saved. */
export function OneTextForm({ label, hint, submitLabel, submitName, about, maxLength, initial = '', command, onDone, onCancel, cancelLabel, tellsOthers, draftPlace, mayBeEmpty, takesFocus, children }: OneTextFormProps) {
  const { text, setText, forget } = useText(draftPlace, initial)
  const { submit, isSending, trouble } = useSend()
  const writing = useWriting()
  const { connection } = useWords('door')
  const written = oneLine(text)
  const isReady = (written !== '' || mayBeEmpty === true) && !isSending
  const put = async () => {
    if (!isReady) return
    writing.stopped()
    if (!(await submit(command(written)))) return
    forget()
    onDone?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void put()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onBlur={() => writing.stopped()}
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <WrittenField
        label={label}
        hint={hint}
        text={text}
        onText={(now) => {
          setText(now)
          if (tellsOthers === true && now.trim() !== '') writing.wrote()
        }}
        longest={maxLength}
        readOnly={isSending}
        takesFocus={takesFocus === true}
        onKeyDown={onKeyDown}
      />
      {children}
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {onCancel && (
          <Button appearance="subtle" aria-label={about !== undefined && cancelLabel !== undefined ? actOn(cancelLabel, about) : undefined} onClick={() => (forget(), onCancel())}>
            {cancelLabel}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={!isReady} aria-label={submitName ?? (about === undefined ? undefined : actOn(submitLabel, about))}>
          {isSending ? connection.saving : submitLabel}
        </Button>
      </div>
    </form>
  )
}

/** What is written in the field: kept with the seat where it has a place, else as long as the form is there. */
function useText(place: string | undefined, initial: string) {
  const [own, setOwn] = useState(initial)
  const [kept, setKept, forget] = useDraft(place ?? 'none', initial)
  if (place !== undefined) return { text: kept, setText: setKept, forget }
  return { text: own, setText: setOwn, forget: () => setOwn('') }
}
