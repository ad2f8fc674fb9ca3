import { useCallback, useEffect, useState } from 'react'
import { Inside } from '#client/join/inside.tsx'
import { openVisit, type Visit, type Way } from '#client/join/visit.ts'
import { signOut } from '#client/live/sign-out.ts'
import { SignOutProvider } from '#client/live/use-sign-out.ts'
import { leaveForDoor } from '#client/sign-in/signed-out.ts'

/** In the meeting, or on the way in. Who came by an account can sign out in the panel. */
export function InsideTeams({ way, isAccount }: { way: Way; isAccount: boolean }) {
  const [visits, setVisits] = useState(() => [openVisit(way)])
  const { session } = visits.at(-1) as Visit
  useEffect(() => () => session.close(), [session])
  const leave = useCallback(async () => {
    const said = await signOut(session)
    if (said === 'signedOut') leaveForDoor(window)
    return said
  }, [session])
  return (
    <SignOutProvider value={isAccount ? leave : null}>
      <Inside key={visits.length} session={session} comeBack={() => setVisits([...visits, openVisit(way)])} />
    </SignOutProvider>
  )
}
