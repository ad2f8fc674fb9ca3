import { KeyForm } from '#client/meeting/key/key-form.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { askDemoStaff, askStaff, type Staff } from './ask-staff.ts'

/** The staff's key, which opens planning. */
export function StaffKey({ onStaff, onCancel }: { onStaff: (staff: Staff) => void; onCancel?: () => void }) {
  const { door, people } = useWords('plan')
  return <KeyForm words={{ ...door, cancel: people.cancel }} ask={askStaff} askDemo={askDemoStaff} onWho={onStaff} {...(onCancel && { onCancel })} />
}
