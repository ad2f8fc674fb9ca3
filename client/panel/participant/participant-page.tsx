import { useEffect, useState, type ReactNode } from 'react'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { isChairHere } from '#client/meeting/people-groups.ts'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { About } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { BeforeStart } from './before/before-start.tsx'
import { ConnectionLine } from './connection/connection-line.tsx'
import { DuringMeeting } from './during-meeting.tsx'
import { AfterClose, ArrivalsSaid, ConsentAsks, OwnSignOut, StoppedMeeting, StoppedTitle, fetchLaterParts } from './parts-later.tsx'
import { SpeakingNow } from './people/speaking-now.tsx'
import { SignalBar } from './signals/signal-bar.tsx'
import { titleElementId } from './title-element.ts'
import { useMe } from './use-me.ts'
import { useTopOfPage } from './use-top-of-page.ts'
import styles from './page.module.css'

/** The page of the participant and of those who sit with them: one column, large text, one thing at a time. */
export function ParticipantPage() {
  const view = useView()
  const [first] = useState(view)
  const may = useAbilities()
  const state = view.about?.state ?? 'planned'
  useEffect(fetchLaterParts, [])
  useTopOfPage()
  return (
    <div className={styles.page}>
      <ConnectionLine />
      <header className={styles.top}>
        <div className={styles.band}>
          <div className={styles.inside}>{top[state]}</div>
        </div>
        {state === 'open' && <SpeakingStrip />}
      </header>
      <main className={styles.main} aria-label={frameName()}>
        <ConsentAsks />
        {middle[state]}
        <OwnSignOut />
      </main>
      {may('raiseSignal') && <SignalBar />}
      <ArrivalsSaid since={first} />
    </div>
  )
}

const top: Record<About['state'], ReactNode> = { planned: <TopBefore />, open: <TopDuring />, closed: <TopAfter />, withdrawn: <StoppedTitle /> }
const middle: Record<About['state'], ReactNode> = { planned: <BeforeStart />, open: <DuringMeeting />, closed: <AfterClose />, withdrawn: <StoppedMeeting /> }

function TopBefore() {
  const { about, people } = useView()
  const { before } = useWords('participant')
  const { seatId } = useMe()
  const myName = people?.seats.find((seat) => seat.id === seatId)?.name ?? ''
  return (
    <>
      <h1 id={titleElementId} className={styles.large}>{before.hello(myName)}</h1>
      <p>{isChairHere(people ?? null) ? before.soon : before.waitForChair}</p>
      <p>
        {before.question}: <strong><HardText text={about?.question ?? ''} /></strong>
      </p>
    </>
  )
}

function TopDuring() {
  const { about } = useView()
  return <h1 id={titleElementId} lang={about?.language}>
      <HardText text={about?.question ?? ''} />
    </h1>
}

/** Stays at the top of the screen, however far down one reads. */
function SpeakingStrip() {
  const { agenda } = useView()
  if (!agenda || currentPhase(agenda) === null || agenda.isPaused) return null
  return (
    <div className={styles.strip}>
      <div className={styles.inside}>
        <SpeakingNow />
      </div>
    </div>
  )
}

function TopAfter() {
  const { closed } = useWords('participant')
  return <h1 className={styles.large}>{closed.title}</h1>
}
