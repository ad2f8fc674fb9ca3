import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { NoSeat } from './look-for-seat.ts'
import styles from './in-teams.module.css'

type Why = NoSeat | 'signedOut' | null
type NoSeatPageProps = { why: Why; hasAccount: boolean; look: () => void; useLink: () => void }

/** Where asking once more hardly gives another answer: the personal link is then the way to press first. */
const linkFirst: readonly Why[] = ['anonymous', 'misconfigured', 'otherTenant', 'tenantNotLetIn']

/** The ways in that there are; above them why the account has opened nothing, when that was asked for, or that one has signed out. */
export function NoSeatPage({ why, hasAccount, look, useLink }: NoSeatPageProps) {
  const { teams } = useWords('teams')
  const says = why === null ? teams.door : why === 'signedOut' ? teams.signedOut : teams.none[why]
  const isAnew = why === null || why === 'signedOut'
  const isLinkFirst = !hasAccount || linkFirst.includes(why)
  const link = (
    <LargeButton key="link" appearance={isLinkFirst ? 'primary' : 'secondary'} onClick={useLink}>
      {teams.withLink}
    </LargeButton>
  )
  const account = hasAccount && why !== 'anonymous' && (
    <LargeButton key="account" appearance={isLinkFirst ? 'secondary' : 'primary'} onClick={look}>
      {isAnew ? teams.withAccount : teams.tryAgain}
    </LargeButton>
  )
  return (
    <DoorLayout title={says.title} takesFocus={why !== null}>
      <p>{says.help}</p>
      <div className={styles.ways}>{isLinkFirst ? [link, account] : [account, link]}</div>
    </DoorLayout>
  )
}
