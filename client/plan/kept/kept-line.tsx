import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import styles from '../plan.module.css'
import { askKeptPlan, type Kept } from './keep-plan.ts'
import type { KeptState } from './keeper.ts'

type KeptLineProps = { state: KeptState; staff: Staff; draft: PlanDraft; onTheirs: (theirs: Kept) => void; onMine: (version: number) => void }

/** Whether the plan is kept, said honestly; and the way on where somebody else has changed it. */
export function KeptLine({ state, staff, draft, onTheirs, onMine }: KeptLineProps) {
  const { kept: words, waiting } = useWords('plan')
  const [isAway, setIsAway] = useState(false)
  const ask = async (take: (theirs: Kept | null) => void) => {
    const theirs = await askKeptPlan(draft.id, staff)
    setIsAway(theirs === 'away')
    if (theirs !== 'away') take(theirs === 'gone' ? null : theirs)
  }
  return (
    <div className={styles.kept}>
      <p role="status">{state === 'untouched' ? '' : words[state]}</p>
      {state === 'elsewhere' && (
        <div className={styles.acts}>
          {isAway && <p role="alert">{waiting.away}</p>}
          <Button size="small" onClick={() => void ask((theirs) => theirs && onTheirs(theirs))}>
            {words.takeTheirs}
          </Button>
          <Button size="small" onClick={() => void ask((theirs) => onMine(theirs?.version ?? 0))}>
            {words.keepMine}
          </Button>
        </div>
      )}
    </div>
  )
}
