import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { NoSeat } from './look-for-seat.ts'

type NoSeatPageProps = { why: NoSeat | null; isAfter: boolean; look: () => void; useLink: () => void }

/** Both ways in; above them why the account has opened nothing, when that was asked for. */
export function NoSeatPage({ why, isAfter, look, useLink }: NoSeatPageProps) {
  const { teams } = useWords('teams')
  const says = why === null ? (isAfter ? teams.signedOut : teams.door) : teams.none[why]
  return (
    <DoorLayout title={says.title} takesFocus={why !== null || isAfter}>
      <p>{says.help}</p>
      {why !== 'anonymous' && (
        <LargeButton appearance="primary" onClick={look}>
          {why === null ? teams.withAccount : teams.tryAgain}
        </LargeButton>
      )}
      <p>
        <LargeButton onClick={useLink}>{teams.withLink}</LargeButton>
      </p>
    </DoorLayout>
  )
}
