import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { NoSeat } from './look-for-seat.ts'
import styles from './in-teams.module.css'

type NoSeatPageProps = { why: NoSeat | null; isAfter: boolean; look: () => void; useLink: () => void }

/** Where asking once more hardly gives another answer: the personal link is then the way to press first. */
const linkFirst: readonly (NoSeat | null)[] = ['anonymous', 'misconfigured', 'otherTenant', 'tenantNotLetIn']

/** Both ways in; above them why the account has opened nothing, when that was asked for. */
export function NoSeatPage({ why, isAfter, look, useLink }: NoSeatPageProps) {
  const { teams } = useWords('teams')
  const says = why === null ? (isAfter ? teams.signedOut : teams.door) : teams.none[why]
  const isLinkFirst = linkFirst.includes(why)
  const link = (
    <LargeButton key="link" appearance={isLinkFirst ? 'primary' : 'secondary'} onClick={useLink}>
      {teams.withLink}
    </LargeButton>
  )
  const account = why !== 'anonymous' && (
    <LargeButton key="account" appearance={isLinkFirst ? 'secondary' : 'primary'} onClick={look}>
      {why === null ? teams.withAccount : teams.tryAgain}
    </LargeButton>
  )
  return (
    <DoorLayout title={says.title} takesFocus={why !== null || isAfter}>
      <p>{says.help}</p>
      <div className={styles.ways}>{isLinkFirst ? [link, account] : [account, link]}</div>
    </DoorLayout>
  )
}
