import { Field, Textarea } from '@fluentui/react-components'
import { useState, type FormEvent, type ReactNode } from 'react'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { AtWork } from './at-work.tsx'
import { DoorLayout } from './door-layout.tsx'
import { Notice, noticeOn } from './notice.tsx'
import { readPastedLink, type PersonalLink } from './personal-link.ts'
import styles from './link.module.css'

type PasteLinkProps = {
  /** One came in the address, but not whole. */
  isBroken: boolean
  onLink: (link: PersonalLink) => void
  /** The person has just pressed to come here. */
  takesFocus?: boolean
  /** Another way in, under it. */
  children?: ReactNode
}

/** No seat is known here: the personal link is pasted. */
export function PasteLink({ isBroken, onLink, takesFocus = false, children }: PasteLinkProps) {
  const { door } = useWords('door')
  const { paste } = useWords('paste')
  const locale = useLocale()
  const [text, setText] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const enter = (event: FormEvent) => {
    event.preventDefault()
    const link = readPastedLink(text, window.location.origin)
    setIsWrong(link === null)
    if (link) onLink({ ...link, notice: noticeOn(locale) })
  }
  return (
    <DoorLayout title={isBroken ? paste.brokenTitle : paste.title} takesFocus={takesFocus}>
      <p>{isBroken ? paste.brokenHelp : paste.help}</p>
      <form className={styles.form} onSubmit={enter}>
        <Field className={styles.field} size="large" label={paste.label} {...(isWrong && { validationMessage: paste.wrong, validationState: 'warning' as const })}>
          <Textarea size="large" value={text} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Notice />
        <LargeButton appearance="primary" type="submit">
          {door.enter}
        </LargeButton>
      </form>
      {children}
      {!isBroken && <AtWork />}
    </DoorLayout>
  )
}
