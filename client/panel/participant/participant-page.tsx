import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { AfterClose } from './after-close.tsx'
import { BeforeStart } from './before-start.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { DuringMeeting } from './during-meeting.tsx'
import { SignalBar } from './signal-bar.tsx'
import { SpeakingNow } from './speaking-now.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useMe } from './use-me.ts'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    fontSize: '1.125rem',
    lineHeight: 1.5,
    '& h1': { margin: 0, fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold, lineHeight: 1.35 },
    '& h2': { margin: '0 0 0.25rem', fontSize: '1.25rem', lineHeight: 1.3 },
    '& section > p': { margin: '0 0 0.75rem' },
    '& blockquote': { margin: '0 0 0.75rem', paddingLeft: '0.75rem', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  },
  top: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  inside: { display: 'grid', gap: '0.75rem', boxSizing: 'border-box', width: '100%', maxWidth: '42rem', margin: '0 auto', padding: `1rem ${tokens.spacingHorizontalL}` },
  main: { display: 'grid', gap: '1.75rem', alignContent: 'start', flexGrow: 1, boxSizing: 'border-box', width: '100%', maxWidth: '42rem', margin: '0 auto', padding: `1.25rem ${tokens.spacingHorizontalL} 2rem` },
})

/** The page of the participant and of those who sit with them: one column, large text, one thing at a time. */
export function ParticipantPage() {
  const { about } = useView()
  const may = useAbilities()
  const news = useArrivals()
  const styles = useStyles()
  const state = about?.state ?? 'planned'
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <div className={styles.inside}>
          <Top state={state} />
          <ConnectionLine />
        </div>
      </header>
      <main className={styles.main}>{middle[state]}</main>
      {may('raiseSignal') && <SignalBar />}
      <Announcer text={news} />
    </div>
  )
}

const middle: Record<'planned' | 'open' | 'closed', ReactNode> = { planned: <BeforeStart />, open: <DuringMeeting />, closed: <AfterClose /> }

function Top({ state }: { state: keyof typeof middle }) {
  const { about, agenda, people } = useView()
  const { before, closed } = useWords().participant
  const { seatId } = useMe()
  const myName = people?.seats.find((seat) => seat.id === seatId)?.name ?? ''
  if (state === 'planned')
    return (
      <>
        <h1>{before.hello(myName)}</h1>
        <p style={{ margin: 0 }}>{before.soon}</p>
        <p style={{ margin: 0 }}>
          {before.question}: <strong>{about?.question}</strong>
        </p>
      </>
    )
  if (state === 'closed') return <h1>{closed.title}</h1>
  const isRunning = agenda ? currentPhase(agenda) !== null && !agenda.isPaused : false
  return (
    <>
      <h1>{about?.question}</h1>
      {isRunning && <SpeakingNow />}
    </>
  )
}
