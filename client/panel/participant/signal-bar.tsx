import { useId } from 'react'
import { seatOf } from '#client/meeting/people-groups.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { People, Signal } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from './use-me.ts'
import styles from './signals.module.css'

const order: Signal['signal'][] = ['wantsToSpeak', 'pause', 'slower', 'notUnderstood']

/** Four large buttons to be heard without speaking. Pressed once it is sent, pressed again it is taken back. */
export function SignalBar() {
  const { people, signals } = useView()
  const words = useWords()
  const { signals: says } = words.participant
  const titleId = useId()
  const { seatId } = useMe()
  const raised = signals ?? []
  const mine = raised.filter((signal) => signal.seatId === seatId)
  return (
    <section className={styles.bar} aria-labelledby={titleId}>
      <div className={styles.inside}>
        <h2 id={titleId} hidden>
          {says.title}
        </h2>
        <div role="status">
          {raised.map((signal) => (
            <p key={`${signal.seatId} ${signal.signal}`} className={styles.said}>
              <Said signal={signal} isMine={signal.seatId === seatId} people={people ?? null} />
            </p>
          ))}
        </div>
        <div className={styles.buttons}>
          {order.map((signal) => (
            <SignalButton key={signal} signal={signal} isRaised={mine.some((one) => one.signal === signal)} />
          ))}
        </div>
      </div>
    </section>
  )
}

function SignalButton({ signal, isRaised }: { signal: Signal['signal']; isRaised: boolean }) {
  const { signals: says } = useWords().participant
  const { submit, isSending, trouble } = useSend()
  return (
    <div>
      <LargeButton
        isPressed={isRaised}
        onClick={() => void (!isSending && submit({ type: isRaised ? 'lowerSignal' : 'raiseSignal', signal }))}
      >
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

/** What has become of a signal, in words. */
function Said({ signal: { signal, seatId, seenAt }, isMine, people }: { signal: Signal; isMine: boolean; people: People | null }) {
  const { signals: says } = useWords().participant
  const chair = people?.seats.find((seat) => seat.role === 'chair')?.name ?? says.chair
  const seen = seenAt === null ? null : says.seen(chair)
  if (!isMine) return `${says.ofOther[signal](seatOf(people, seatId)?.name ?? '')} ${seen ?? ''}`
  return seen ?? `${says.sent[signal]} ${says.takeBack}`
}
