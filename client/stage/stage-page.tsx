import type { ReactNode } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { StageItems } from './stage-items.tsx'
import { StageSpeaker } from './stage-speaker.tsx'
import { stageStep } from './stage-step.ts'
import { useLongLost } from './use-long-lost.ts'
import styles from './stage.module.css'

/** The large screen: the question, where the meeting is, who speaks, and what is put, in letters that the whole room can read. Nothing to press. */
export function StagePage() {
  const { state } = useSession()
  const { stage } = useWords('stage')
  const isLongLost = useLongLost(state.connection)
  switch (stageStep(state, isLongLost)) {
    case 'waiting':
      return <Message title={stage.waitTitle} lines={[stage.waitHelp, stage.waitHow]} />
    case 'lost':
      return <Message title={stage.longLost} lines={[stage.longLostHelp]} />
    case 'stopped':
      return <Message title={stage.stopped} lines={[stage.stoppedHelp]} />
    case 'erased':
      return <Message title={stage.over} lines={[stage.erasedHelp]} />
    case 'over':
      return <Message title={stage.over} lines={[stage.overHelp]} />
    case 'meeting':
      return <Meeting />
  }
}

function Meeting() {
  const { view, connection } = useSession().state
  const { stage } = useWords('stage')
  return (
    <div className={styles.page}>
      {connection === 'lost' && (
        <p className={styles.lost} role="status">
          {stage.lost}
        </p>
      )}
      <header className={styles.top}>
        <h1 id="stage-question" lang={view.about?.language}>{view.about?.question}</h1>
      </header>
      {/* With a place to stop at, the keys of whoever has no mouse scroll it, in Teams too. */}
      <main className={styles.main} tabIndex={0} aria-labelledby="stage-question">
        <Now />
        <Work />
      </main>
    </div>
  )
}

/** Instead of the meeting. */
function Message({ title, lines }: { title: string; lines: string[] }) {
  return (
    <main className={styles.message}>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  )
}

function Now() {
  const { agenda } = useSession().state.view
  const { stage } = useWords('stage')
  const locale = useLocale()
  const phase = agenda ? currentPhase(agenda) : null
  if (!agenda || !phase) return <Place title={stage.soon} />
  if (agenda.isPaused) return <Place title={stage.paused} plain={stage.pausedHelp} />
  return (
    <Place place={stage.place((agenda.current ?? 0) + 1, agenda.phases.length)} title={phase.title[locale]} plain={phase.plain[locale]}>
      <StageSpeaker />
    </Place>
  )
}

function Place({ place, title, plain, children }: { place?: string; title: string; plain?: string; children?: ReactNode }) {
  return (
    <section className={styles.now}>
      {place !== undefined && <p className={styles.soft}>{place}</p>}
      <h2 aria-live="polite">{title}</h2>
      {plain !== undefined && <p>{plain}</p>}
      {children}
    </section>
  )
}

/** The letter while it is read together; what has been put as soon as anything has, or is the work of this part. */
function Work() {
  const { agenda, items, letter } = useSession().state.view
  const { stage } = useWords('stage')
  const phase = agenda ? currentPhase(agenda) : null
  if (letter && phase?.shows === 'readBack') {
    return (
      <section className={styles.letter} aria-label={stage.letter}>
        <LetterView letter={letter} level={2} />
      </section>
    )
  }
  const hasItems = (items ?? []).length > 0
  return hasItems || phase?.shows === 'items' ? <StageItems /> : null
}
