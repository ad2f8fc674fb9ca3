import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { goToSoon } from './go-to.ts'
import { isWithoutScreen } from './people-groups.ts'
import { personElementId } from './person-element.ts'
import { Trouble } from './trouble.tsx'
import { useAbilities } from './use-abilities.ts'
import { useNames } from './use-names.ts'
import { useSend } from './use-send.ts'
import type { Seat } from './view-parts.ts'
import styles from './meeting.module.css'

/** Whom the chair may put out: not who leads the meeting, and whom it is about only where they have no screen and may never have answered. */
export const mayBePutOut = (seat: Pick<Seat, 'role' | 'standing' | 'attends' | 'isAdmitted'>): boolean =>
  seat.role !== 'chair' && seat.standing !== 'turnedAway' && (seat.role !== 'participant' || isWithoutScreen(seat))

/** Somebody is not in the meeting after all, asked about once in place. `isNamed` says whom on the button, where no name stands beside it. */
export function TurnAway({ seat, isNamed = false, onDone }: { seat: Seat; isNamed?: boolean; onDone?: () => void }) {
  const may = useAbilities()
  const { mine } = useSession().state
  const words = useWords('table').people.acts
  const name = useNames().short(seat.id)
  const { submit, isSending, trouble } = useSend()
  const [isAsking, setIsAsking] = useState(false)
  if (!may('turnAway') || !mayBePutOut(seat) || seat.id === mine?.seatId) return null
  if (!isAsking) {
    return (
      <Button size="small" appearance="subtle" aria-label={words.notInName(name)} onClick={() => setIsAsking(true)}>
        {isNamed ? words.notInName(name) : words.notIn}
      </Button>
    )
  }
  const turnAway = async () => {
    if (!(await submit({ type: 'turnAway', seatId: seat.id }))) return
    setIsAsking(false)
    if (onDone) onDone()
    else goToSoon(personElementId(seat.id))
  }
  return (
    <div className={styles.form} role="group" aria-label={words.notInName(name)}>
      <p>{words.notInAsk(name)}</p>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" autoFocus onClick={() => setIsAsking(false)}>
          {words.cancel}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={isSending} onClick={() => void turnAway()}>
          {words.notInYes(name)}
        </Button>
      </div>
    </div>
  )
}
