import { Button } from '@fluentui/react-components'
import type { SeatCommand } from '#client/live/session.ts'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import type { Signal } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'
import { signalElementId } from './waiting-elements.ts'
import { useSendAndAnswer } from './use-send-and-answer.ts'

/** What the participant or who sits with them has asked for and who leads has not seen yet. */
export function Signals() {
  const { signals = null } = useView()
  const names = useNames()
  const words = useWords('panel').signals
  const unseen = (signals ?? []).filter(({ seenAt }) => seenAt === null)
  const says = (raised: Signal) => words.says[raised.signal](names.short(raised.seatId))
  return (
    <>
      <Announcer text={unseen.map(says).join('. ')} />
      {unseen.map((raised) => (
        <section key={signalElementId(raised)} id={signalElementId(raised)} className={styles.block} data-kind="signal" aria-label={says(raised)}>
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
  const { agenda } = useView()
  const words = useWords('panel').signals
  const { submit, isSending, trouble } = useSendAndAnswer()
  const { seatId, signal } = raised
  const act = signal === 'pause' && agenda?.isPaused !== true ? words.pause : signal === 'wantsToSpeak' ? words.giveTurn : null
  const press = async (command: SeatCommand) => {
    if (await submit(command)) goToSoon(nowElementId)
  }
  return (
    <>
      <div className={styles.acts}>
        <Button size="small" appearance={act === null ? 'secondary' : 'subtle'} aria-label={words.seenName(what)} onClick={() => void press({ type: 'answerSignal', seatId, signal })}>
          {words.seen}
        </Button>
        {act !== null && (
          <Button
            size="small"
            disabledFocusable={isSending}
            aria-label={`${act}: ${what}`}
            onClick={() => void press(signal === 'pause' ? { type: 'pauseMeeting' } : { type: 'giveTurn', seatId })}
          >
            {act}
          </Button>
        )}
      </div>
      <Trouble text={trouble} />
    </>
  )
}
