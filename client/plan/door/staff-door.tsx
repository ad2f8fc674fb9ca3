import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '../plan.module.css'
import { askStaff, hasAccounts, type Staff } from './ask-staff.ts'
import { offerKey } from './key-from-window.ts'
import { StaffKey } from './staff-key.tsx'

type StaffDoorProps = { handedKey: string | null; onStaff: (staff: Staff) => void }

/** What the page is for, and the key that opens it; who has signed in with an account brings theirs along. */
export function StaffDoor({ handedKey, onStaff }: StaffDoorProps) {
  const { door: words } = useWords('plan')
  const [isAsking, setIsAsking] = useState(handedKey !== null)
  const [canSignIn, setCanSignIn] = useState(false)
  /** Who has signed in, where another window of theirs waited for that. */
  const [handedOver, setHandedOver] = useState<Staff | null>(null)
  const come = async (key: string) => {
    const asked = await askStaff(key)
    if (!('who' in asked)) return setIsAsking(false)
    if (await offerKey(key)) return setHandedOver(asked.who)
    onStaff(asked.who)
  }
  useEffect(() => {
    if (handedKey !== null) void come(handedKey)
    void hasAccounts().then(setCanSignIn)
    // Once, with what stood in the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  if (handedOver) {
    return (
      <main className={styles.page} aria-label={frameName()}>
        <h1>{words.handedOver}</h1>
        <p role="status">{words.handedOverHelp}</p>
        <div className={styles.acts} data-side="start">
          <Button onClick={() => onStaff(handedOver)}>{words.planHere}</Button>
        </div>
      </main>
    )
  }
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
