import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { doorStep } from '#client/join/door-step.ts'
import { Inside } from '#client/join/inside.tsx'
import { openVisit, type Visit, type Way } from '#client/join/visit.ts'
import { signOut } from '#client/live/sign-out.ts'
import { SignOutProvider } from '#client/live/use-sign-out.ts'
import { leaveForDoor } from '#client/sign-in/signed-out.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './in-teams.module.css'

/** In the meeting, or on the way in. Teams asks of an app in meetings that one can sign out, by whatever way one came; who stands in the lobby or before a shut door can go back to the other ways in. */
export function InsideTeams({ way, goBack }: { way: Way; goBack: () => void }) {
  const [visits, setVisits] = useState(() => [openVisit(way)])
  const { session } = visits.at(-1) as Visit
  useEffect(() => () => session.close(), [session])
  const { teams } = useWords('teams')
  const isIn = useSyncExternalStore(session.subscribe, () => ['meeting', 'knocking'].includes(doorStep(session.getState()).at))
  const leave = useCallback(async () => {
    const said = await signOut(session)
    if (said === 'signedOut') leaveForDoor(window)
    return said
  }, [session])
  return (
    <SignOutProvider value={leave}>
      <Inside key={visits.length} session={session} comeBack={() => setVisits([...visits, openVisit(way)])} />
      {!isIn && (
        <div className={styles.back}>
          <Button onClick={goBack}>{teams.otherWay}</Button>
        </div>
      )}
    </SignOutProvider>
  )
}
