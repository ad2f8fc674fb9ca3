import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { View } from '#core/wire/down.ts'
import type { Session, SessionState } from './session.ts'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

type Seat = { state: SessionState } & Pick<Session, 'send' | 'getToken' | 'getMeetingId'>

/** Out: the state now and the ways to act; draws the component again at every change. Throws outside a SessionProvider. */
export function useSession(): Seat {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no SessionProvider around this component.')
  // The same where it is drawn without a browser.
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState)
  return { state, send: session.send, getToken: session.getToken, getMeetingId: session.getMeetingId }
}

/** What this seat has half written. Throws outside a SessionProvider. */
export function useDrafts(): Session['drafts'] {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no SessionProvider around this component.')
  return session.drafts
}

/** The sections this seat may see. */
export const useView = (): Partial<View> => useSession().state.view
