import { useSession } from '#client/live/use-session.tsx'
import type { SessionState } from '#client/live/session.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import { LeadBanner } from './lead-banner.tsx'

/** Always there: the question, who is speaking and from where, whether what is written is saved, and who leads when it is not the chair. */
export function PanelTop({ hasUnsentText }: { hasUnsentText: boolean }) {
  const { view } = useSession().state
  return (
    <header className={styles.top}>
      <h1 className={styles.question} lang={view.about?.language}>
        <HardText text={view.about?.question ?? ''} />
      </h1>
      <div className={styles.status}>
        <SpeakerLine />
        <ConnectionLine hasUnsentText={hasUnsentText} />
      </div>
      <LeadBanner />
    </header>
  )
}

/** One region that stays, so that a change is said as a whole: "Nu pratar Jonas …". */
function SpeakerLine() {
  return (
    <p className={styles.speaker} role="status" aria-atomic="true">
      <WhatHappens />
    </p>
  )
}

/** Who speaks, or what there is instead: the team before the start, a break, the end. */
function WhatHappens() {
  const { view, mine } = useSession().state
  const words = useWords('meeting').speaking
  const { closed } = useWords('panel')
  const names = useNames()
  const seatId = view.speaking?.seatId ?? null
  if (view.about?.state === 'closed') return closed.title
  if (view.about?.state !== 'open') return view.about?.teamName
  if (view.agenda?.isPaused) return <strong>{words.paused}</strong>
  if (seatId === null) return words.anyone
  if (seatId === mine?.seatId) return <strong>{words.yourTurn}</strong>
  return (
    <>
      {words.now} <strong>{names.withPlace(seatId)}</strong>
    </>
  )
}

type Said = 'connecting' | 'saving' | 'saved' | 'live' | 'lost' | 'lostUnsaved'

/** What is said of the line: that something is not saved goes before everything else. */
export function connectionSaid({ connection, unsaved, savedAt }: Pick<SessionState, 'connection' | 'unsaved' | 'savedAt'>, hasUnsentText: boolean): Said {
  if (connection === 'lost' || connection === 'ended') return unsaved > 0 || hasUnsentText ? 'lostUnsaved' : 'lost'
  if (connection === 'connecting') return 'connecting'
  if (unsaved > 0) return 'saving'
  return savedAt === null ? 'live' : 'saved'
}

function ConnectionLine({ hasUnsentText }: { hasUnsentText: boolean }) {
  const { state } = useSession()
  const words = useWords('door').connection
  const said = connectionSaid(state, hasUnsentText)
  const isLost = said === 'lost' || said === 'lostUnsaved'
  return (
    <p className={styles.connection} data-state={isLost ? 'lost' : said} role={isLost ? 'alert' : 'status'}>
      {words[said]}
    </p>
  )
}
