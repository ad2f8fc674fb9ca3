import { roundSecondsLeft } from '../../consent/seconds-left.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { dayOf } from '#client/meeting/days.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import type { About } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { WayBack } from './way-back.tsx'

/** The yes is taken back when the meeting is over: what becomes of what is written, what can not be called back, and the way back while there is one. */
export function TakenBackAfter({ withdrawal: { erasesAt, isKept, keptUntil } }: { withdrawal: NonNullable<About['withdrawal']> }) {
  const { afterwards: says } = useWords('later')
  const locale = useLocale()
  const may = useAbilities()
  const secondsLeft = roundSecondsLeft(erasesAt, useServerNow())
  const erased = secondsLeft > 0 ? says.erasesIn(secondsLeft) : says.erasesNow
  return (
    <section>
      <p>{says.hidden}</p>
      <p>{isKept ? says.locked(keptUntil ? fullDay(dayOf(Date.parse(keptUntil)), locale) : null) : erased}</p>
      <p>{says.stays}</p>
      <WayBack mayRegret={secondsLeft > 0 && may('takeBackWithdrawal')} help={says.regretHelp(secondsLeft)} label={says.regret} />
    </section>
  )
}
