import { seatOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import { fullNameOf } from './person-words.ts'
import styles from '../page.module.css'

/** Who speaks now, and from where: those on the phone can not see it. */
export function SpeakingNow() {
  const view = useView()
  const words = useWords('participant')
  const { speaking } = useWords('meeting')
  const { seatId } = useMe()
  const speaker = view.speaking?.seatId ?? null
  const seat = seatOf(view.people ?? null, speaker)
  if (speaker === seatId) return <YourTurn isInRound={view.speaking?.round?.order.includes(seatId) ?? false} />
  return (
    <div className={styles.speaking}>
      {seat && <p className={styles.label}>{speaking.now}</p>}
      <p className={styles.who}>{seat && view.people ? fullNameOf(view.people, seat.id, words) : speaking.anyone}</p>
      {seat && <p className={styles.from}>{words.speakers.attends[seat.attends]}</p>}
    </div>
  )
}

function YourTurn({ isInRound }: { isInRound: boolean }) {
  const { speakers } = useWords('participant')
  const { speaking: says } = useWords('meeting')
  const may = useAbilities()
  const { seatId } = useMe()
  const { submit, isSending, trouble } = useSend()
  return (
    <div className={styles.speaking}>
      <p className={styles.who}>{says.yourTurn}</p>
      <p className={styles.from}>{speakers.yourTurnHelp}</p>
      <div className={styles.buttons}>
        {may('endTurn') && (
          <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'endTurn', seatId })}>
            {says.done}
          </LargeButton>
        )}
        {isInRound && may('passTurn') && (
          <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'passTurn', seatId })}>
            {says.pass}
          </LargeButton>
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  )
}
