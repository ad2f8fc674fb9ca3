import { Button } from '@fluentui/react-components'
import { useSession, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { seatOf } from '#client/meeting/people-groups.ts'
import type { Signal } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'

/** What the participant or who sits with them has asked for and the chair has not seen yet. */
export function Signals() {
  const { signals = null, people = null } = useView()
  const words = useWords('panel').signals
  const unseen = (signals ?? []).filter(({ seenAt }) => seenAt === null)
  const says = (raised: Signal) => words.says[raised.signal](seatOf(people, raised.seatId)?.name ?? '')
  return (
    <>
      <Announcer text={unseen.map(says).join('. ')} />
      {unseen.map((raised) => (
        <section key={`${raised.seatId} ${raised.signal}`} className={styles.block} data-kind="signal" aria-label={says(raised)}>
          <div className={styles.row}>
            <p>{says(raised)}</p>
            <Reply raised={raised} what={says(raised)} />
          </div>
        </section>
      ))}
    </>
  )
}

/** The answer that fits: a break, the floor, or only that it was seen. */
function Reply({ raised, what }: { raised: Signal; what: string }) {
  const { state, send } = useSession()
  const words = useWords('panel').signals
  const { seatId, signal } = raised
  const isPaused = state.view.agenda?.isPaused ?? false
  const seen = () => {
    void send({ type: 'answerSignal', seatId, signal }).then(() => goToSoon(nowElementId))
  }
  const answer = () => {
    if (signal === 'pause' && !isPaused) void send({ type: 'pauseMeeting' })
    if (signal === 'wantsToSpeak') void send({ type: 'giveTurn', seatId })
    seen()
  }
  const act = signal === 'pause' && !isPaused ? words.pause : signal === 'wantsToSpeak' ? words.giveTurn : null
  return (
    <div className={styles.acts}>
      <Button size="small" appearance={act === null ? 'secondary' : 'subtle'} aria-label={words.seenName(what)} onClick={seen}>
        {words.seen}
      </Button>
      {act !== null && (
        <Button size="small" aria-label={`${act}: ${what}`} onClick={answer}>
          {act}
        </Button>
      )}
    </div>
  )
}
