import { useEffect, useState } from 'react'
import { Inside } from '#client/join/inside.tsx'
import { openVisit, type Visit, type Way } from '#client/join/visit.ts'
import { SignOutProvider } from '#client/live/use-sign-out.ts'
import { useLeave } from '#client/sign-in/use-leave.ts'
import { WayBack } from '#client/sign-in/way-back.tsx'
import { useWords } from '#client/text/use-words.tsx'

type InsideTeamsProps = { way: Way; goBack: () => void }

/** In the meeting, or on the way in. Teams asks of an app in meetings that one can sign out, by whatever way one came; who stands in the lobby or before a shut door can go back to the other ways in. */
export function InsideTeams({ way, goBack }: InsideTeamsProps) {
  const [visits, setVisits] = useState(() => [openVisit(way)])
  const { session } = visits.at(-1) as Visit
  useEffect(() => () => session.close(), [session])
  const { teams } = useWords('teams')
  const leave = useLeave(session)
  return (
    <SignOutProvider value={leave}>
      <Inside key={visits.length} session={session} comeBack={() => setVisits([...visits, openVisit(way)])} />
      <WayBack session={session} goBack={goBack} label={teams.otherWay} />
    </SignOutProvider>
  )
}
