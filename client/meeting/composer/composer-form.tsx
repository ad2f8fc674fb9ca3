import { Button, Field, Textarea } from '@fluentui/react-components'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { ComposerKind } from './composer-kind.tsx'
import { ComposerWhat } from './composer-what.tsx'
import { ComposerWhen } from './composer-when.tsx'
import { ComposerWho } from './composer-who.tsx'
import { contentOf, longest, missingIn, type Draft, type DraftField } from './composer-draft.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import styles from '#client/meeting/meeting.module.css'

type ComposerFormProps = {
  draft: Draft
  onDraft: (draft: Draft) => void
  /** The author's own item that is being changed; absent when a new one is written. */
  itemId?: string
  onDone: () => void
  onClose: () => void
}

/** Vad · Vem · När, with Varför beside. What is written stays until it is saved. */
export function ComposerForm({ draft, onDraft, itemId, onDone, onClose }: ComposerFormProps) {
  const words = useWords('panel').composer
  const { notSaved, saving } = useWords('door').connection
  const { connection } = useSession().state
  const { submit, isSending, trouble } = useSend()
  const writing = useWriting()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setIsTried] = useState(false)
  const missing = missingIn(draft)
  const change = (part: Partial<Draft>) => {
    if (isSending) return
    onDraft({ ...draft, ...part })
    if ((part.text ?? part.why ?? '').trim() !== '') writing.wrote()
  }
  const put = async () => {
    if (isSending) return
    const content = contentOf(draft)
    setIsTried(content === null)
    if (content === null) return focusField(form.current, missing[0])
    writing.stopped()
    const isDone = await submit(itemId === undefined ? { type: 'addItem', kind: draft.kind, content } : { type: 'editItem', itemId, content })
    if (isDone) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void put()
  }
  const lacks = (field: DraftField) => (isTried && missing.includes(field) ? words.missing[field] : undefined)
  const part: ComposerPartProps = { draft, change, lacks, onKeyDown }
  const whyLabel = draft.kind === 'ownStep' ? words.optional(words.why) : words.why
  return (
    <form ref={form} className={styles.form} noValidate aria-busy={isSending} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && writing.stopped()} onSubmit={(event) => (event.preventDefault(), void put())}>
      <fieldset className={styles.plainFieldset}>
        <legend className={styles.legend}>{itemId === undefined ? words.title : words.editTitle}</legend>
        {itemId === undefined && <ComposerKind {...part} />}
        <ComposerWhat {...part} />
        <div className={styles.room}>
          <div className={styles.pair}>
            <ComposerWho {...part} />
            <ComposerWhen {...part} />
          </div>
        </div>
        <Field label={whyLabel} {...lacking(lacks('why'))}>
          <Textarea name="why" rows={1} value={draft.why} maxLength={longest.why} onKeyDown={onKeyDown} onChange={(_event, { value }) => change({ why: value })} />
        </Field>
      </fieldset>
      <Trouble text={trouble ?? (isSending && connection !== 'live' ? notSaved : null)} keptText={trouble !== null} />
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={onClose}>
          {itemId === undefined ? words.close : words.cancelEdit}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {isSending ? saving : itemId === undefined ? words.add : words.saveChange}
        </Button>
      </div>
    </form>
  )
}

function focusField(form: HTMLFormElement | null, field: DraftField | undefined) {
  const control = form?.elements.namedItem(field ?? '')
  if (control instanceof HTMLElement) control.focus()
}
