import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { LeavePlan } from '../kept/leave-plan.tsx'
import styles from '../plan.module.css'
import type { Staff } from './ask-staff.ts'
import { NewKey } from './new-key.tsx'

type WhoPlansProps = { staff: Staff; onStaff: (staff: Staff) => void; keepNow: () => Promise<boolean>; onWaiting: () => Promise<boolean> }

/** For whom one plans, another key, and the way to what waits. */
export function WhoPlans({ staff, onStaff, keepNow, onWaiting }: WhoPlansProps) {
  const { door: words } = useWords('plan')
  const [isChanging, setIsChanging] = useState(false)
  const changed = (next: Staff) => {
    setIsChanging(false)
    onStaff(next)
  }
  return (
    <div className={styles.intro}>
      <p>
        {words.plansFor(staff.authority)} {words.isKept}
      </p>
      {isChanging ? (
        <NewKey onStaff={changed} onCancel={() => setIsChanging(false)} />
      ) : (
        <LeavePlan keepNow={keepNow} onWaiting={onWaiting}>
          <Button size="small" appearance="subtle" onClick={() => setIsChanging(true)}>
            {words.changeKey}
          </Button>
        </LeavePlan>
      )}
      <a href="/vem-har-sett" target="_blank" rel="noreferrer">
        {words.whoHasSeen}
      </a>
    </div>
  )
}
