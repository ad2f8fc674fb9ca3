import { LargeButton } from '#client/ui/large-button.tsx'
import { useSignOutButton } from '../frame/use-sign-out-button.ts'
import quiet from './consent/consent.module.css'

/** Last on the page, for who has come in by an account, and inside Teams by whatever way. A personal link in a browser asks for no way out. */
export function OwnSignOut() {
  const signOut = useSignOutButton()
  if (signOut === null) return null
  return (
    <section>
      {signOut.trouble && <p role="alert">{signOut.trouble}</p>}
      <LargeButton className={quiet.quiet} disabledFocusable={signOut.isLeaving} onClick={signOut.press}>
        {signOut.label}
      </LargeButton>
    </section>
  )
}
