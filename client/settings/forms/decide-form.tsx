import { useState } from 'react'
import type { KeptFormAnswer } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import type { Asked, Stopped } from '../asking/ask-settings.ts'
import { DecidesAs } from '../asking/decides-as.tsx'
import { FormActs } from '../written/form-acts.tsx'

type DecideFormProps = {
  label: string
  decide: () => Promise<Asked<KeptFormAnswer>>
  onDone: (kept: KeptFormAnswer) => void
  /** Asked when somebody else was first: reads what stands there now. */
  onChanged: () => void
  onCancel: () => void
}

/** By whose name it will stand, and the button that decides. */
export function DecideForm({ label, decide, onDone, onChanged, onCancel }: DecideFormProps) {
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const send = async () => {
    if (isSending) return
    setIsSending(true)
    const asked = await decide()
    setIsSending(false)
    if ('answer' in asked) return onDone(asked.answer)
    setStopped(asked.stopped)
    if (asked.stopped.why === 'changed') onChanged()
  }
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      <DecidesAs />
      <FormActs form={{ isSending, stopped, newer: null, forget: () => setStopped(null) }} save={label} onCancel={onCancel} />
    </form>
  )
}
