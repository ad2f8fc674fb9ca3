import { useEffect, useRef } from 'react'
import { clockText } from '#core/letters/item-sentences.ts'
import { clockOf } from '#client/meeting/days.ts'
import { useView } from '#client/live/use-session.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { WhomToAsk } from '../after/whom-to-ask.tsx'
import { useMe } from '../use-me.ts'
import { goneByMs, withdrawnText } from './withdrawn-text.ts'
import styles from '../page.module.css'

/** The yes is taken back: that the meeting has stopped, said at once to everybody beside this screen. */
export function StoppedTitle() {
  const { about } = useView()
  const { withdrawal: says } = useWords('participant')
  const { isParticipant } = useMe()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.large}>
      {about?.withdrawal && withdrawnText(about.withdrawal, isParticipant, says)} {says.stopped}
    </h1>
  )
}

/** What happens now and when, the way back while there is one, and whom to call. */
export function StoppedMeeting() {
  const { about } = useView()
  const { withdrawal: says } = useWords('participant')
  const locale = useLocale()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  if (!about?.withdrawal) return null
  const clock = clockText(clockOf(goneByMs(about.withdrawal)), locale).replace(/^\D+/, '')
  return (
    <section>
      <p>{says.hidden}</p>
      <p>{says.erasesBy(clock)}</p>
      <p>{says.kept}</p>
      <p>{says.nothingToDo}</p>
      {may('takeBackWithdrawal') && (
        <>
          <p>{says.regretHelp}</p>
          <p>
            <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'takeBackWithdrawal' })}>
              {says.regret}
            </LargeButton>
          </p>
        </>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <WhomToAsk />
    </section>
  )
}
