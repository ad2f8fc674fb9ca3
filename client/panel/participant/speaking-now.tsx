import { makeStyles, tokens } from '@fluentui/react-components'
import { seatOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from './use-me.ts'
import { whoSpeaks } from './who-speaks.ts'

const useStyles = makeStyles({
  block: { display: 'grid', gap: '2px' },
  label: { margin: 0, color: tokens.colorBrandForeground2, fontSize: '1rem' },
  who: { margin: 0, fontSize: '1.5rem', fontWeight: tokens.fontWeightSemibold, lineHeight: 1.25 },
  from: { margin: 0, fontSize: '1rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
})

/** Who speaks now, and from where: those on the phone can not see it. */
export function SpeakingNow() {
  const view = useView()
  const words = useWords()
  const { speaking: says } = words.participant
  const styles = useStyles()
  const { seatId } = useMe()
  const speaker = view.speaking?.seatId ?? null
  const seat = seatOf(view.people ?? null, speaker)
  if (speaker === seatId) return <YourTurn isInRound={view.speaking?.round?.order.includes(seatId) ?? false} />
  return (
    <div className={styles.block}>
      <p className={styles.label}>{says.now}</p>
      <p className={styles.who}>{seat && view.people ? whoSpeaks(view.people, seat.id, words) : says.together}</p>
      {seat && <p className={styles.from}>{says.attends[seat.attends]}</p>}
    </div>
  )
}

function YourTurn({ isInRound }: { isInRound: boolean }) {
  const { speaking: says } = useWords().participant
  const styles = useStyles()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  return (
    <div className={styles.block}>
      <p className={styles.who}>{says.yourTurn}</p>
      <p className={styles.from}>{says.yourTurnHelp}</p>
      <div className={styles.buttons}>
        {may('endTurn') && (
          <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'endTurn' })}>
            {says.done}
          </LargeButton>
        )}
        {isInRound && may('passTurn') && (
          <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'passTurn' })}>
            {says.pass}
          </LargeButton>
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  )
}
