import { useEffect, useRef } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import { useWords } from '#client/text/use-words.tsx'
import { roundSecondsLeft } from '../../consent/seconds-left.ts'
import { titleElementId } from '../title-element.ts'
import { useMe } from '../use-me.ts'
import { TakenBackAfter } from './taken-back-after.tsx'
import { WayBack } from './way-back.tsx'
import { erasingText, withdrawnText } from './withdrawn-text.ts'
import styles from '../page.module.css'

/** The yes is taken back: that the meeting has stopped, said at once to everybody beside this screen. When it goes on, whoever stood here stands at the top of the page again. */
export function StoppedTitle() {
  const { about } = useView()
  const { withdrawal: says } = useWords('later')
  const { isParticipant } = useMe()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    return () => goToSoon(titleElementId)
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.large}>
      {about?.withdrawal && withdrawnText(about.withdrawal, isParticipant, says)} {about?.withdrawal?.isAfterClose !== true && says.stopped}
    </h1>
  )
}

/** What happens now and when, the way back while there is one, and whom to call. */
export function StoppedMeeting() {
  const { about } = useView()
  const { withdrawal: says } = useWords('later')
  const may = useAbilities()
  const nowMs = useServerNow()
  if (!about?.withdrawal) return null
  if (about.withdrawal.isAfterClose) return <TakenBackAfter withdrawal={about.withdrawal} />
  const secondsLeft = roundSecondsLeft(about.withdrawal.erasesAt, nowMs)
  const mayRegret = secondsLeft > 0 && may('takeBackWithdrawal')
  return (
    <section>
      <p>{says.hidden}</p>
      <p>{erasingText(secondsLeft, mayRegret, says)}</p>
      <p>{says.kept}</p>
      <p>{says.nothingToDo}</p>
      <WayBack mayRegret={mayRegret} help={says.regretHelp} label={says.regret} />
    </section>
  )
}
