import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { KeptFormAnswer } from '#core/wire/forms.ts'
import styles from '#client/ui/sheet.module.css'
import type { Asked, Stopped } from '../asking/ask-settings.ts'
import { FormActs } from '../written/form-acts.tsx'

type DecideFormProps = {
  /** Tells it from others on the page. */
  id: string
  label: string
  decide: (decidedBy: string) => Promise<Asked<KeptFormAnswer>>
  onDone: (kept: KeptFormAnswer) => void
  /** Asked when somebody else was first: reads what stands there now. */
  onChanged: () => void
  onCancel: () => void
}

/** Who decides, and the button that does it. */
export function DecideForm({ id, label, decide, onDone, onChanged, onCancel }: DecideFormProps) {
  const { decide: words } = useWords('settings')
  const [decidedBy, setDecidedBy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const place = `settings-form-by-${id}`
  const send = async () => {
    setIsTried(true)
    if (isSending || containsPersonalNumber(decidedBy)) return
    if (decidedBy.trim() === '') return goToSoon(place)
    setIsSending(true)
    const asked = await decide(decidedBy.trim())
    setIsSending(false)
    if ('answer' in asked) return onDone(asked.answer)
    setStopped(asked.stopped)
    if (asked.stopped.why === 'changed') onChanged()
  }
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      <TextField place={place} label={words.by} hint={words.byHint} text={decidedBy} longest={80} onText={(by) => (setStopped(null), setDecidedBy(by))} message={isTried && decidedBy.trim() === '' ? words.byMissing : undefined} />
      <FormActs form={{ isSending, stopped, newer: null, forget: () => setStopped(null) }} save={label} onCancel={onCancel} />
    </form>
  )
}
