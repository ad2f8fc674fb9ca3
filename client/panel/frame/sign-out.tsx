import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { SignedOut } from '#client/live/sign-out.ts'
import { useSignOut } from '#client/live/use-sign-out.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

/** At the foot of the panel, for who has come in by an account. */
export function SignOut() {
  const signOut = useSignOut()
  const { signOut: words } = useWords('panel')
  const [said, setSaid] = useState<SignedOut | 'leaving' | null>(null)
  if (signOut === null) return null
  const isLeaving = said === 'leaving' || said === 'signedOut'
  const leave = async () => {
    if (isLeaving) return
    setSaid('leaving')
    setSaid(await signOut())
  }
  return (
    <div className={styles.block}>
      <Trouble text={said === 'unsaved' || said === 'noAnswer' ? words[said] : null} />
      <div className={styles.acts}>
        <Button appearance="subtle" size="small" disabledFocusable={isLeaving} onClick={() => void leave()}>
          {words.signOut}
        </Button>
      </div>
    </div>
  )
}
