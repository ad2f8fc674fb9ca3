import { useId, useState } from 'react'
import { useSend } from '#client/meeting/use-send.ts'
import type { Signal } from '#client/meeting/view-parts.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { signalTexts } from './signal-texts.ts'
import { useMe } from '../use-me.ts'
import styles from './signals.module.css'

const order: Signal['signal'][] = ['wantsToSpeak', 'pause', 'slower', 'notUnderstood']

/** Four large buttons to be heard without speaking. Pressed once it is sent, pressed again it is taken back; when it has been seen it can be sent anew. */
export function SignalBar() {
  const { connection, view } = useSession().state
  const { people, signals, lead } = view
  const words = useWords('participant')
  const titleId = useId()
  const { seatId } = useMe()
  const [onTheirWay, setOnTheirWay] = useState(0)
  const raised = signals ?? []
  const waiting = raised.filter((signal) => signal.seatId === seatId && signal.seenAt === null)
  const said = signalTexts(raised, { seatId, people: people ?? null, standInId: lead?.isStandIn ? lead.seatId : null, words })
  return (
    <section className={styles.bar} aria-labelledby={titleId}>
      <div className={styles.inside}>
        <h2 id={titleId} hidden>
          {words.signals.title}
        </h2>
        <div role="status">
          {onTheirWay > 0 && connection === 'lost' && <p className={styles.said}>{words.signals.notSent}</p>}
          {said.map((text) => (
            <p key={text} className={styles.said}>
              {text}
            </p>
          ))}
        </div>
        <div className={styles.buttons}>
          {order.map((signal) => (
            <SignalButton key={signal} signal={signal} isRaised={waiting.some((one) => one.signal === signal)} count={(change) => setOnTheirWay((now) => now + change)} />
          ))}
        </div>
      </div>
    </section>
  )
}

type SignalButtonProps = {
  signal: Signal['signal']
  isRaised: boolean
  /** One more is on its way, or one less. */
  count: (change: 1 | -1) => void
}

function SignalButton({ signal, isRaised, count }: SignalButtonProps) {
  const { signals: says } = useWords('participant')
  const { submit, isSending, trouble } = useSend()
  const press = async () => {
    if (isSending) return
    count(1)
    await submit({ type: isRaised ? 'lowerSignal' : 'raiseSignal', signal })
    count(-1)
  }
  return (
    <div>
      <LargeButton isPressed={isRaised} onClick={() => void press()}>
        {says.names[signal]}
      </LargeButton>
      {trouble && (
        <p className={styles.said} role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
