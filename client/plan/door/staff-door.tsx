import { useEffect, useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '../plan.module.css'
import { askStaff, hasAccounts, type Staff } from './ask-staff.ts'
import { StaffKey } from './staff-key.tsx'

type StaffDoorProps = { handedKey: string | null; onStaff: (staff: Staff) => void }

/** What the page is for, and the key that opens it; who has signed in with an account brings theirs along. */
export function StaffDoor({ handedKey, onStaff }: StaffDoorProps) {
  const { door: words } = useWords('plan')
  const [isAsking, setIsAsking] = useState(handedKey !== null)
  const [canSignIn, setCanSignIn] = useState(false)
  useEffect(() => {
    if (handedKey !== null) void askStaff(handedKey).then((asked) => ('who' in asked ? onStaff(asked.who) : setIsAsking(false)))
    void hasAccounts().then(setCanSignIn)
    // Once, with what stood in the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <main className={styles.page} aria-label={frameName()}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {isAsking ? (
        <p role="status">{words.asking}</p>
      ) : (
        <div className={styles.block}>
          <StaffKey onStaff={onStaff} />
          {canSignIn && (
            <p>
              <a href="/signin">{words.withAccount}</a>
            </p>
          )}
        </div>
      )}
    </main>
  )
}
