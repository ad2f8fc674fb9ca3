import { Suspense, lazy, useEffect, useState } from 'react'
import type { Session } from '#client/live/session.ts'
import { warnBeforeLeaving } from '#client/live/leave-warning.ts'
import { offerTickets } from '#client/live/screen-tickets.ts'
import { SessionProvider, useSession } from '#client/live/use-session.tsx'
import { usePageWords, useWords } from '#client/text/use-words.tsx'
import { DoorLayout } from './door-layout.tsx'
import { doorStep } from './door-step.ts'
import { Lobby } from './lobby.tsx'
import { ShutDoor } from './shut-door.tsx'

const ParticipantPage = lazy(() => import('#client/panel/participant/participant-page.tsx').then(({ ParticipantPage }) => ({ default: ParticipantPage })))
const ProfessionalPanel = lazy(() => import('#client/panel/professional-panel.tsx').then(({ ProfessionalPanel }) => ({ default: ProfessionalPanel })))

const besideParticipant: readonly string[] = ['participant', 'supportPerson', 'interpreter']

type InsideProps = {
  /** Called once. */
  openSession: () => Session
  /** Begins anew with the same link. */
  comeBack: () => void
}

/** From the knock to the page of one's role. */
export function Inside({ openSession, comeBack }: InsideProps) {
  const [session] = useState(openSession)
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
  const isBeside = besideParticipant.includes(state.mine?.role ?? '')
  return <Suspense fallback={<Knocking isSlow={false} />}>{isBeside ? <BesideParticipant /> : <AtWork />}</Suspense>
}

function BesideParticipant() {
  usePageWords('participant')
  return <ParticipantPage />
}

function AtWork() {
  usePageWords('panel')
  return <ProfessionalPanel />
}

function Knocking({ isSlow }: { isSlow: boolean }) {
  const { door, connection } = useWords('door')
  return (
    <DoorLayout title={door.title}>
      <p role="status">{isSlow ? `${connection.lost} ${connection.lostHelp}` : door.entering}</p>
    </DoorLayout>
  )
}
