import { Button } from '@fluentui/react-components'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { ComposerAbout } from './composer-about.tsx'
import { ComposerKind } from './composer-kind.tsx'
import { ComposerTrack } from './composer-track.tsx'
import { ComposerWait } from './composer-wait.tsx'
import { ComposerWhat } from './composer-what.tsx'
import { ComposerWhen } from './composer-when.tsx'
import { ComposerWho } from './composer-who.tsx'
import { longest, type Draft } from './composer-draft.ts'
import type { ComposerPartProps } from './composer-part.ts'
import { contentOf, missingIn, type DraftField } from './draft-content.ts'
import { isActable } from './draft-kind.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAuthor } from '#client/meeting/use-author.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useMendedSlot } from './use-mended-slot.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import styles from '#client/meeting/meeting.module.css'

export { MoneyNotReadBy } from './money-not-read-by.tsx'

export { ItemMark } from '#client/meeting/items/item-mark.tsx'

type ComposerFormProps = {
  draft: Draft
  onDraft: (draft: Draft) => void
  /** The author's own item that is being changed; absent when a new one is written. */
  itemId?: string
  onDone: () => void
  onClose: () => void
}

/** Vad · Vem · När, with Varför beside, and what else its kind asks for. What is written stays until it is saved. */
export function ComposerForm({ draft, onDraft, itemId, onDone, onClose }: ComposerFormProps) {
  const words = useWords('writing').composer
  const { notSaved, saving } = useWords('door').connection
  const { connection } = useSession().state
  const { submit, isSending, trouble } = useSend()
  const author = useAuthor()
  const today = useToday()
  const mended = useMendedSlot()
  const writing = useWriting()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setIsTried] = useState(false)
  const missing = missingIn(draft, today())
  const change = (part: Partial<Draft>) => {
    if (isSending) return
    onDraft({ ...draft, ...part })
    if (part.kind !== undefined) setIsTried(false)
    if ((part.text ?? part.why ?? '').trim() !== '') writing.wrote()
  }
  const put = async () => {
    if (isSending) return
    const content = contentOf(draft, today())
    setIsTried(content === null)
    if (content === null) return focusField(form.current, missing[0])
    writing.stopped()
    const isDone = await submit(itemId === undefined ? { type: 'addItem', kind: draft.kind, content: mended(content, draft.kind) } : { type: 'editItem', itemId, content: mended(content, draft.kind) })
    if (isDone) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void put()
  }
  const part: ComposerPartProps = { draft, author, change, lacks: (field) => (isTried && missing.includes(field) ? lackText(draft, field, words) : undefined), onKeyDown }
  return (
    <form ref={form} className={styles.form} noValidate aria-busy={isSending} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && writing.stopped()} onSubmit={(event) => (event.preventDefault(), void put())}>
      <fieldset className={styles.plainFieldset}>
        <legend className={styles.legend}>{itemId === undefined ? words.title : words.editTitle}</legend>
        {itemId === undefined && <ComposerKind {...part} />}
        <ComposerFields {...part} />
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

function ComposerFields(part: ComposerPartProps) {
  const words = useWords('writing').composer
  const { draft, change, lacks, onKeyDown } = part
  return (
    <>
      <ComposerWhat {...part} />
      <div className={styles.pair}>
        <ComposerWho {...part} />
        <ComposerWhen {...part} />
      </div>
      {isActable(draft.kind) && (
        <WrittenField
          name="why"
          rows={1}
          label={draft.kind === 'ownStep' ? words.optional(words.why) : words.why}
          problem={lacks('why')}
          text={draft.why}
          onText={(why) => change({ why })}
          longest={longest.why}
          onKeyDown={onKeyDown}
        />
      )}
      <div className={styles.pair}>
        <ComposerWait {...part} />
        <ComposerTrack {...part} />
      </div>
      <ComposerAbout {...part} />
    </>
  )
}

/** What to say under a field that is not filled, as its kind has it. */
function lackText({ kind, day }: Draft, field: DraftField, { missing, missingOf }: Words<'writing'>['composer']): string {
  const ofKind = field === 'text' || field === 'who' ? (missingOf[field] as Partial<Record<Draft['kind'], string>>)[kind] : undefined
  return ofKind ?? (field === 'day' && day !== '' ? missingOf.dayAhead : missing[field])
}

function focusField(form: HTMLFormElement | null, field: DraftField | undefined) {
  form?.querySelector<HTMLElement>(`[name="${field ?? ''}"]`)?.focus()
}
