import { Button } from '@fluentui/react-components'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSignOutButton } from './use-sign-out-button.ts'
import styles from '../panel.module.css'

/** At the foot of the panel, for who has come in by an account, and inside Teams for everybody. */
export function SignOut() {
  const signOut = useSignOutButton()
  if (signOut === null) return null
  return (
    <div className={styles.block}>
      <Trouble text={signOut.trouble} />
      <div className={styles.acts}>
        <Button appearance="subtle" size="small" disabledFocusable={signOut.isLeaving} onClick={signOut.press}>
          {signOut.label}
        </Button>
      </div>
    </div>
  )
}
