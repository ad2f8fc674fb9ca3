import { Field, Textarea } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { DoorLayout } from './door-layout.tsx'
import { readPastedLink, type PersonalLink } from './personal-link.ts'
import styles from './door.module.css'

/** No seat is known here: the personal link is pasted. `isBroken` when one came in the address, but not whole. */
export function PasteLink({ isBroken, onLink }: { isBroken: boolean; onLink: (link: PersonalLink) => void }) {
  const { door } = useWords('door')
  const [text, setText] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const enter = (event: FormEvent) => {
    event.preventDefault()
    const link = readPastedLink(text, window.location.origin)
    setIsWrong(link === null)
    if (link) onLink(link)
  }
  return (
    <DoorLayout title={isBroken ? door.noSecretTitle : door.pasteTitle}>
      <p>{isBroken ? door.noSecretHelp : door.pasteHelp}</p>
      <form className={styles.form} onSubmit={enter}>
        <Field className={styles.field} size="large" label={door.pasteLabel} {...(isWrong && { validationMessage: door.pasteWrong, validationState: 'warning' as const })}>
          <Textarea size="large" value={text} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <LargeButton appearance="primary" type="submit">
          {door.enter}
        </LargeButton>
      </form>
    </DoorLayout>
  )
}
