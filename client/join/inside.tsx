import { useEffect } from 'react'
import type { Session } from '#client/live/session.ts'
import { warnBeforeLeaving } from '#client/live/leave-warning.ts'
import { offerTickets } from '#client/live/screen-tickets.ts'
import { SessionProvider, useSession } from '#client/live/use-session.tsx'
import { doorStep } from './door-step.ts'
import { Knocking } from './knocking.tsx'
import { Lobby } from './lobby.tsx'
import { RolePage } from './role-page.tsx'
import { ShutDoor } from './shut-door.tsx'

type InsideProps = {
  session: Session
  /** Begins anew by the same way. */
  comeBack: () => void
}

/** From the knock to the page of one's role. */
export function Inside({ session, comeBack }: InsideProps) {
  useEffect(() => warnBeforeLeaving(session), [session])
  useEffect(() => offerTickets(session), [session])
  return (
    <SessionProvider session={session}>
      <Step comeBack={comeBack} />
    </SessionProvider>
  )
}

function Step({ comeBack }: { comeBack: () => void }) {
  const { state } = useSession()
  const step = doorStep(state)
  if (step.at === 'knocking') return <Knocking isSlow={step.isSlow} />
  if (step.at === 'lobby') return state.view.lobby && <Lobby lobby={state.view.lobby} isLost={state.connection === 'lost'} />
  if (step.at !== 'meeting') return <ShutDoor step={step} comeBack={comeBack} />
  return state.mine && <RolePage role={state.mine.role} />
}
