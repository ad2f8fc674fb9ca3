import { useCallback } from 'react'
import type { Session } from '#client/live/session.ts'
import { signOut } from '#client/live/sign-out.ts'
import type { SignOut } from '#client/live/use-sign-out.ts'
import { leaveForDoor } from './signed-out.ts'

/** Signs out of this session, and leads away from the page when that is done. */
export const useLeave = (session: Session): SignOut =>
  useCallback(async () => {
    const said = await signOut(session)
    if (said === 'signedOut') leaveForDoor(window)
    return said
  }, [session])
