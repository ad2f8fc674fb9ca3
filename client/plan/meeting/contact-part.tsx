import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { contactNameOf, type PlanDraft } from '../plan-draft.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'
import { ClockField } from './when-part.tsx'

/** Whom the participant can ask: the chair, until another name is written. */
export function ContactPart() {
  const { draft, change, messageAt } = usePlan()
  const { meeting: words } = useWords('plan')
  const { contact } = draft
  const set = (part: Partial<PlanDraft['contact']>) => change({ contact: { ...contact, ...part } })
  return (
    <Part id="plan-contact" title={words.contactTitle}>
      <p className={styles.quiet}>{words.contactHelp}</p>
      <div className={styles.pair}>
        <TextField place={places.contactName} label={words.contactName} text={contactNameOf(draft)} longest={60} onText={(name) => set({ name })} message={messageAt(places.contactName)} />
        <TextField place={places.contactPhone} type="tel" label={words.phone} text={contact.phone} longest={30} onText={(phone) => set({ phone })} message={messageAt(places.contactPhone)} />
        <ClockField place={places.contactFrom} label={words.from} clock={contact.from} onClock={(from) => set({ from })} />
        <ClockField place={places.contactTo} label={words.to} clock={contact.to} onClock={(to) => set({ to })} />
      </div>
    </Part>
  )
}
