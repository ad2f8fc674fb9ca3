import type { ReactNode } from 'react'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import type { About } from '#client/meeting/view-parts.ts'
import { frameName } from '#client/ui/frame-name.ts'
import { AfterClose } from './after-close.tsx'
import { BeforeStart } from './before-start.tsx'
import { ConnectionLine } from './connection/connection-line.tsx'
import { DuringMeeting } from './during-meeting.tsx'
import { SignalBar } from './signals/signal-bar.tsx'
import { SpeakingNow } from './people/speaking-now.tsx'
import { useArrivals } from './items/use-arrivals.ts'
import { useMe } from './use-me.ts'
import styles from './page.module.css'

/** The page of the participant and of those who sit with them: one column, large text, one thing at a time. */
export function ParticipantPage() {
  const { about } = useView()
  const may = useAbilities()
  const news = useArrivals()
  const state = about?.state ?? 'planned'
  return (
    <div className={styles.page}>
      <ConnectionLine />
      <header className={styles.top}>
        <div className={styles.inside}>
          <Top state={state} />
        </div>
      </header>
      <main className={styles.main} aria-label={frameName()}>{middle[state]}</main>
      {may('raiseSignal') && <SignalBar />}
      <Announcer text={news} />
    </div>
  )
}

const middle: Record<About['state'], ReactNode> = { planned: <BeforeStart />, open: <DuringMeeting />, closed: <AfterClose />, withdrawn: null }

function Top({ state }: { state: About['state'] }) {
  const { about, agenda, people } = useView()
  const { before, closed } = useWords('participant')
  const { seatId } = useMe()
  const myName = people?.seats.find((seat) => seat.id === seatId)?.name ?? ''
  if (state === 'planned')
    return (
      <>
        <h1 className={styles.large}>{before.hello(myName)}</h1>
        <p>{before.soon}</p>
        <p>
          {before.question}: <strong>{about?.question}</strong>
        </p>
      </>
    )
  if (state === 'closed') return <h1 className={styles.large}>{closed.title}</h1>
  const isRunning = agenda ? currentPhase(agenda) !== null && !agenda.isPaused : false
  return (
    <>
      <h1>{about?.question}</h1>
      {isRunning && <SpeakingNow />}
    </>
  )
}
