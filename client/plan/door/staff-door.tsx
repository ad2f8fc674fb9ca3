import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '../plan.module.css'
import type { Staff } from './ask-staff.ts'
import { StaffKey } from './staff-key.tsx'

/** What the page is for, and the key that opens it. */
export function StaffDoor({ onStaff }: { onStaff: (staff: Staff) => void }) {
  const { door: words } = useWords('plan')
  return (
    <main className={styles.page} aria-label={frameName()}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <div className={styles.block}>
        <StaffKey onStaff={onStaff} />
      </div>
    </main>
  )
}
