import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { PersonalLinkWay } from './personal-link-way.tsx'
import type { Stopped } from './stopped.ts'

type StoppedPageProps = { why: Stopped; begin: (wish: { picksAccount: boolean }) => void }

/** Why signing in went no further, and what to do now. */
export function StoppedPage({ why, begin }: StoppedPageProps) {
  const { front, stopped } = useWords('signIn')
  const { title, help } = stopped[why]
  const isOtherAccount = why === 'tenantNotLetIn' || why === 'needsConsent'
  return (
    <DoorLayout title={title} takesFocus>
      <p>{help}</p>
      {why !== 'notHere' && (
        <LargeButton appearance="primary" onClick={() => begin({ picksAccount: isOtherAccount })}>
          {isOtherAccount ? front.otherAccount : why === 'signInAgain' ? front.again : front.tryAgain}
        </LargeButton>
      )}
      <PersonalLinkWay />
    </DoorLayout>
  )
}
