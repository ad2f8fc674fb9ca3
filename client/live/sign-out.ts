import { postInit } from './post-init.ts'
import type { Session } from './session.ts'

/** `unsaved`: something written has not reached the server yet; `noAnswer`: the server did not hear it. In both cases nothing has happened. */
export type SignedOut = 'signedOut' | 'unsaved' | 'noAnswer'

/** Ends the session at the server, and then here. Never rejects. */
export async function signOut(session: Session): Promise<SignedOut> {
  if (session.getState().unsaved > 0) return 'unsaved'
  try {
    const { ok, status } = await fetch('/api/seats/sign-out', postInit({}, session.getToken()))
    // 401: the session was over already.
    if (!ok && status !== 401) return 'noAnswer'
  } catch {
    return 'noAnswer'
  }
  session.close()
  return 'signedOut'
}
