import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../plan.module.css'
import { askStaff, hasAccounts, type Staff } from './ask-staff.ts'
import { waitForKey } from './key-from-window.ts'
import { StaffKey } from './staff-key.tsx'

type NewKeyProps = { onStaff: (staff: Staff) => void; onCancel?: () => void }

/** Another key while a plan is open: it is typed, or comes from a window of its own where one signs in with an account. The plan stays as it is. */
export function NewKey({ onStaff, onCancel }: NewKeyProps) {
  const { door: words } = useWords('plan')
  const [canSignIn, setCanSignIn] = useState(false)
  const [isWaiting, setIsWaiting] = useState(false)
  useEffect(() => void hasAccounts().then(setCanSignIn), [])
  useEffect(() => {
    if (!isWaiting) return
    return waitForKey(async (key) => {
      const asked = await askStaff(key)
      if ('who' in asked) onStaff(asked.who)
      return 'who' in asked
    })
  }, [isWaiting, onStaff])
  const signIn = () => {
    setIsWaiting(true)
    window.open('/signin', '_blank', 'noopener')
  }
  return (
    <div className={styles.block}>
      <StaffKey onStaff={onStaff} {...(onCancel && { onCancel })} />
      {canSignIn && (
        <div>
          <Button onClick={signIn}>{words.signInBeside}</Button>
          <p role="status" className={styles.quiet}>
            {isWaiting ? words.signsInBeside : ''}
          </p>
        </div>
      )}
    </div>
  )
}
