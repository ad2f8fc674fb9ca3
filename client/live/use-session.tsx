import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { AnswerMessage, View } from '#core/wire/down.ts'
import type { SeatCommand, Session, SessionState } from './session.ts'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** Out: the state now and the way to send; draws the component again at every change. Throws outside a SessionProvider. */
export function useSession(): { state: SessionState; send: (command: SeatCommand) => Promise<AnswerMessage> } {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no SessionProvider around this component.')
  const state = useSyncExternalStore(session.subscribe, session.getState)
  return { state, send: session.send }
}

/** The sections this seat may see. */
export const useView = (): Partial<View> => useSession().state.view
