import type { Problem } from '#core/wire/problem.ts'
import type { Ticket } from './line.ts'
import { postInit } from './post-init.ts'
import type { Session } from './session.ts'

/** `unsaved`: something written has not reached the server yet; `noAnswer`: nobody can say that it is done. In both cases one is still in. */
export type SignedOut = 'signedOut' | 'unsaved' | 'noAnswer'

/** Where the door says these, nobody is in any more: signed out in another tab, or the meeting is no longer theirs. */
const nobodyIsIn: readonly (Problem | null)[] = ['noSeatInTeams', 'linkDoesNotOpen', 'noSuchMeeting']

/** Ends the session at the server, and then here. Never rejects. */
export async function signOut(session: Session): Promise<SignedOut> {
  if (session.getState().unsaved > 0) return 'unsaved'
  const token = session.getToken()
  const first = token === null ? 'over' : await endAt(token)
  // A session that is over says nothing of the others of this device: a new one ends them all.
  const isOut = first === 'over' ? await endWithNew(session) : first === 'ended'
  if (!isOut) return 'noAnswer'
  session.close()
  return 'signedOut'
}

async function endWithNew({ askForTicket }: Session): Promise<boolean> {
  const ticket = await askForTicket().catch((): Ticket => ({ problem: null }))
  return 'token' in ticket ? (await endAt(ticket.token)) === 'ended' : nobodyIsIn.includes(ticket.problem)
}

async function endAt(token: string): Promise<'ended' | 'over' | 'noAnswer'> {
  try {
    const { ok, status } = await fetch('/api/seats/sign-out', postInit({}, token))
    return ok ? 'ended' : status === 401 ? 'over' : 'noAnswer'
  } catch {
    return 'noAnswer'
  }
}
