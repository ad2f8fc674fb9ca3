import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { NewKey } from '../door/new-key.tsx'
import styles from '../plan.module.css'
import { askKeptPlan, type Kept } from './keep-plan.ts'
import { LeavePlan } from './leave-plan.tsx'
import type { useKeptPlan } from './use-kept-plan.ts'

type KeptLineProps = { kept: Pick<ReturnType<typeof useKeptPlan>, 'state' | 'kept' | 'keepMine' | 'keepNow'>; staff: Staff; onStaff: (staff: Staff) => void; draft: PlanDraft; onKeepLong: () => void; onTheirs: (theirs: Kept) => void; onAnew: (of?: 'noReferral') => void; onWaiting: () => Promise<boolean> }

/** What was taken back is kept by nobody, and nobody is asked about it. */
const nothingToKeep = () => Promise.resolve(true)

/** Whether the plan is kept and until when, said honestly; and the way on where somebody else has changed it, or it is over. */
export function KeptLine({ kept: { state, kept, keepMine, keepNow }, staff, onStaff, draft, onKeepLong, onTheirs, onAnew, onWaiting }: KeptLineProps) {
  const { kept: words, waiting } = useWords('plan')
  const locale = useLocale()
  const [isAway, setIsAway] = useState(false)
  const ask = async (take: (theirs: Kept | null) => void) => {
    const theirs = await askKeptPlan(draft.id, staff)
    setIsAway(theirs === 'away')
    if (theirs !== 'away') take(theirs === 'gone' ? null : theirs)
  }
  return (
    <div className={styles.kept}>
      <p role="status">{state === 'untouched' ? '' : words[state]}</p>
      {kept && <p className={styles.quiet}>{words.until(pastMoment(kept.until, locale))}</p>}
      {kept && draft.keepLong && !kept.mayKeepLong && <p>{words.notLong}</p>}
      {kept?.mayKeepLong && !draft.keepLong && (
        <div className={styles.acts}>
          <Button size="small" onClick={onKeepLong}>
            {words.keepLong}
          </Button>
        </div>
      )}
      {state === 'elsewhere' && (
        <div className={styles.acts}>
          {isAway && <p role="alert">{waiting.away}</p>}
          <Button size="small" onClick={() => void ask((theirs) => theirs && onTheirs(theirs))}>
            {words.takeTheirs}
          </Button>
          <Button size="small" onClick={() => void ask((theirs) => (theirs ? keepMine(theirs.version) : onAnew()))}>
            {words.keepMine}
          </Button>
        </div>
      )}
      {(state === 'over' || state === 'taken') && (
        <div className={styles.acts}>
          <Button size="small" onClick={() => onAnew(state === 'taken' ? 'noReferral' : undefined)}>
            {words.keepAnew}
          </Button>
        </div>
      )}
      {state === 'taken' && <LeavePlan keepNow={keepNow} onWaiting={onWaiting} />}
      {state === 'closed' && <LeavePlan keepNow={nothingToKeep} onWaiting={onWaiting} />}
      {state === 'needsKey' && <NewKey onStaff={onStaff} />}
    </div>
  )
}
