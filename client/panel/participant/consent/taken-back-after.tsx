import { roundSecondsLeft } from '../../consent/seconds-left.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import type { About } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { WhomToAsk } from '../after/whom-to-ask.tsx'

/** The yes is taken back when the meeting is over: what becomes of what is written, what can not be called back, and the way back while there is one. */
export function TakenBackAfter({ withdrawal: { erasesAt, isKept } }: { withdrawal: NonNullable<About['withdrawal']> }) {
  const { afterwards: says } = useWords('later')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const secondsLeft = roundSecondsLeft(erasesAt, useServerNow())
  const erased = secondsLeft > 0 ? says.erasesIn(secondsLeft) : says.erasesNow
  return (
    <section>
      <p>{says.hidden}</p>
      <p>{isKept ? says.locked : erased}</p>
      <p>{says.stays}</p>
      {secondsLeft > 0 && may('takeBackWithdrawal') && (
        <>
          <p>{says.regretHelp(secondsLeft)}</p>
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
