import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../plan.module.css'
import { useLeaving } from './use-leaving.ts'

type LeavePlanProps = { keepNow: () => Promise<boolean>; onWaiting: () => Promise<boolean>; children?: ReactNode }

/** The way to what waits, and the question before something is lost; `children` stand beside the button. */
export function LeavePlan({ keepNow, onWaiting, children }: LeavePlanProps) {
  const { kept: words, waiting } = useWords('plan')
  const { inTheWay, leave, leaveUnkept, stay } = useLeaving(keepNow, onWaiting)
  return (
    <div className={styles.fields}>
      <div className={styles.acts} data-side="start">
        <Button size="small" onClick={() => void leave()}>
          {waiting.back}
        </Button>
        {children}
      </div>
      <Trouble text={inTheWay && { unkept: words.leaveAsks, away: waiting.away }[inTheWay]} />
      {inTheWay === 'unkept' && (
        <div className={styles.acts} data-side="start">
          <Button size="small" appearance="primary" onClick={stay}>
            {words.stay}
          </Button>
          <Button size="small" onClick={() => void leaveUnkept()}>
            {words.leaveUnkept}
          </Button>
        </div>
      )}
    </div>
  )
}
