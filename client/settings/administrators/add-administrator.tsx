import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { useCopy } from '#client/ui/use-copy.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { AddedAdministrator } from '#core/wire/settings.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'

const place = 'settings-administrator-name'
export const newKeyPlace = 'settings-new-key'

/** `isOnce`: the key that makes it is good for one alone, and the form goes with it. */
type AddAdministratorProps = { byKey: string; label: string; isOnce?: boolean; onAdded: (added: AddedAdministrator) => void }

/** A key for one more administrator, shown this once. */
export function AddAdministrator({ byKey, label, isOnce = false, onAdded }: AddAdministratorProps) {
  const { administrators: words } = useWords('settings')
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [added, setAdded] = useState<AddedAdministrator | null>(null)
  const isEmpty = name.trim() === ''
  const send = async () => {
    setIsTried(true)
    if (isSending || containsPersonalNumber(name)) return
    if (isEmpty) return goToSoon(place)
    setIsSending(true)
    const asked = await askSettings<AddedAdministrator>('/api/administrators', byKey, { name: name.trim() })
    setIsSending(false)
    if ('stopped' in asked) return setStopped(asked.stopped)
    setStopped(null)
    setIsTried(false)
    setName('')
    setAdded(asked.answer)
    onAdded(asked.answer)
    goToSoon(newKeyPlace)
  }
  return (
    <>
      {!(isOnce && added) && (
        <form className={styles.fields} noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
          <TextField place={place} label={words.name} hint={words.nameHint} text={name} longest={80} onText={(text) => (setStopped(null), setName(text))} message={isTried && isEmpty ? words.nameMissing : undefined} />
          <WhyStopped stopped={stopped} onRenewed={() => setStopped(null)} />
          <div className={styles.acts}>
            <Button type="submit" disabledFocusable={isSending}>
              {label}
            </Button>
          </div>
        </form>
      )}
      {added && <NewKey added={added} />}
    </>
  )
}

function NewKey({ added: { name, key } }: { added: AddedAdministrator }) {
  const { administrators: words } = useWords('settings')
  const { copied, copy } = useCopy(key)
  return (
    <div id={newKeyPlace} tabIndex={-1} role="group" aria-label={words.keyOf(name)} className={styles.written}>
      <p>{words.keyOf(name)}</p>
      <p className={styles.said}>
        <code>{key}</code>
      </p>
      <p>{words.keyOnce}</p>
      <div className={styles.acts}>
        <p role="status" className={styles.quiet}>
          {copied === null ? '' : copied ? words.copied : words.notCopied}
        </p>
        <Button onClick={copy}>{words.copy}</Button>
      </div>
    </div>
  )
}
