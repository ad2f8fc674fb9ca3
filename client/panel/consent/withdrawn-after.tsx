import { Button } from '@fluentui/react-components'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { dayOf } from '#client/meeting/days.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import type { About } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import { roundSecondsLeft } from './seconds-left.ts'

/** Consent is taken back when the meeting is over: what becomes of what is written, how long it can be undone, and what to do now. */
export function WithdrawnAfter({ withdrawal: { erasesAt, isKept, keptUntil } }: { withdrawal: NonNullable<About['withdrawal']> }) {
  const { afterwards: says } = useWords('later')
  const locale = useLocale()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const left = roundSecondsLeft(erasesAt, useServerNow())
  const erased = left > 0 ? says.erasesIn(left) : says.erasesNow
  return (
    <>
      <p>{says.hidden}</p>
      <p>{isKept ? says.locked(keptUntil ? fullDay(dayOf(Date.parse(keptUntil)), locale) : null) : erased}</p>
      <p>{says.stays}</p>
      <Trouble text={trouble} />
      {left > 0 && may('takeBackWithdrawal') && (
        <>
          <p className={styles.soft}>{says.panel.undoHelp(left)}</p>
          <div className={styles.acts}>
            <Button disabledFocusable={isSending} onClick={() => void submit({ type: 'takeBackWithdrawal' })}>
              {says.panel.undo}
            </Button>
          </div>
        </>
      )}
      <h2>{says.panel.nowTitle}</h2>
      <ul className={styles.bullets}>
        {says.panel.now.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  )
}
