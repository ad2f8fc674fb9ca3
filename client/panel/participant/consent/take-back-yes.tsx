import { useId, useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Consent } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from './consent.module.css'

/** Taking the yes back is as easy as giving it: one button, and one question in its place that says what happens. Before there is a yes it says no to the meeting. */
export function TakeBackYes({ consent }: { consent: Consent }) {
  const { withdrawal: says } = useWords('later')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const [isAsked, setIsAsked] = useState(false)
  const [questionId, buttonId] = [useId(), useId()]
  const isOver = useView().about?.state === 'closed'
  const hasSaidYes = consent.records.length > 0 || isOver
  const ask = () => {
    setIsAsked(true)
    goToSoon(questionId)
  }
  const leaveIt = () => {
    setIsAsked(false)
    goToSoon(buttonId)
  }
  const button = hasSaidYes ? (isParticipant ? says.button : says.buttonOf(name)) : isParticipant ? says.buttonBefore : says.buttonBeforeOf(name)
  if (!may('withdrawConsent')) return null
  if (isAsked) return <Question hasSaidYes={hasSaidYes} titleId={questionId} leaveIt={leaveIt} />
  return (
    <LargeButton id={buttonId} className={styles.quiet} onClick={ask}>
      {button}
    </LargeButton>
  )
}

function Question({ hasSaidYes, titleId, leaveIt }: { hasSaidYes: boolean; titleId: string; leaveIt: () => void }) {
  const { withdrawal: says, afterwards: after } = useWords('later')
  const { about } = useView()
  const { isParticipant, name } = useMe()
  const isOver = about?.state === 'closed'
  const happens = isOver ? [isParticipant ? after.reads : after.readsOf, after.sends, about.keepsWhenWithdrawn ? after.locks : after.erases, after.stays, after.others] : [says.stops, says.erases, says.kept, says.others]
  const { submit, isSending, trouble } = useSend()
  const ask = hasSaidYes ? (isParticipant ? says.ask : says.askOf(name)) : isParticipant ? says.askBefore : says.askBeforeOf(name)
  return (
    <div className={styles.question} role="group" aria-labelledby={titleId}>
      <h3 id={titleId} tabIndex={-1}>
        {ask}
      </h3>
      <ul>
        {happens.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {isOver && isParticipant && <p>{after.saveFirst}</p>}
      <p>{isParticipant ? says.noReason : says.noReasonOf(name)}</p>
      {trouble && <p role="alert">{trouble}</p>}
      <div className={styles.answers}>
        <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'withdrawConsent' })}>
          {hasSaidYes ? says.yes : says.yesBefore}
        </LargeButton>
        <LargeButton disabledFocusable={isSending} onClick={leaveIt}>
          {says.no}
        </LargeButton>
      </div>
    </div>
  )
}
