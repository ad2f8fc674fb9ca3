import { useMemo } from 'react'
import type { Session } from '#client/live/session.ts'
import { signOut } from '#client/live/sign-out.ts'
import type { WayOut } from '#client/live/use-sign-out.ts'
import { useWords } from '#client/text/use-words.tsx'
import { leaveForDoor } from './signed-out.ts'

/** Signs out of this session, and leads away from the page when that is done. */
export function useLeave(session: Session): WayOut {
  const { signOut: says } = useWords('signIn')
  return useMemo(() => {
    const leave = async () => {
      const said = await signOut(session)
      if (said === 'signedOut') leaveForDoor(window)
      return said
    }
    return { leave, says }
  }, [session, says])
}
