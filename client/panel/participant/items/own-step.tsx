import { Field, Textarea } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { oneLine, longest } from '#client/meeting/composer/composer-draft.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWriting } from '#client/meeting/use-writing.ts'
import type { Item, ItemContent } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from '../forms.module.css'

/** The participant's own step: what, and by when if they know. More than two are kept too, with a word about it. */
export function OwnStep({ items }: { items: Item[] }) {
  const { ownStep: says } = useWords().participant
  const own = items.filter((item) => item.kind === 'ownStep' && item.settlement !== 'withdrawn')
  return (
    <Disclosure summary={says.open}>
      {own.length >= 2 && <p>{says.many}</p>}
      <OwnStepForm />
    </Disclosure>
  )
}

function OwnStepForm() {
  const { ownStep: says } = useWords().participant
  const { seatId } = useMe()
  const { submit, isSending, trouble } = useSend()
  const { wrote, stopped } = useWriting()
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [isAdded, setIsAdded] = useState(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const words = oneLine(text)
    if (words === '' || isSending) return
    stopped()
    const content: ItemContent = { what: { kind: 'words', words }, why: null, who: { kind: 'seat', seatId }, when: day === '' ? null : { kind: 'by', date: day } }
    if (!(await submit({ type: 'addItem', kind: 'ownStep', content }))) return
    setText('')
    setDay('')
    setIsAdded(true)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <Field label={says.what} hint={says.hint} {...(trouble !== null && { validationMessage: trouble, validationState: 'warning' as const })}>
        <Textarea
          value={text}
          maxLength={longest.words}
          resize="vertical"
          autoComplete="off"
          onBlur={stopped}
          onChange={(_event, { value }) => {
            setText(value)
            setIsAdded(false)
            wrote()
          }}
        />
      </Field>
      <Field label={says.when}>
        {(field) => <input {...field} className={styles.day} type="date" value={day} onChange={({ target }) => setDay(target.value)} />}
      </Field>
      <LargeButton className={styles.last} type="submit" appearance="primary" disabledFocusable={isSending || oneLine(text) === ''}>
        {says.add}
      </LargeButton>
      <p role="status">{isAdded && says.added}</p>
    </form>
  )
}
