import { dayText, whoInSentence, whoText } from '#core/letters/item-sentences.ts'
import type { AskedOf } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { answeredText, needsLine, ofSeat } from '../../kept/answered-text.ts'
import { seatOnSide } from '../../kept/handover-draft.ts'
import { useMe } from '../use-me.ts'

/** Who takes over, when they get in touch, and what to do if they do not. */
export function HandoverSaid() {
  const { kept, about } = useView()
  const { handover: words } = useWords('kept')
  const locale = useLocale()
  const { reader, table } = useMe()
  const stands = kept?.handover
  if (!stands) return null
  const handsOver = { kind: 'seat', seatId: stands.handsOver } as const
  const named = (who: typeof stands.receiver) => whoText(who, table, locale, reader)
  const inside = (who: typeof stands.receiver) => whoInSentence(who, table, locale, reader)
  const sides = [
    { of: ofSeat(seatOnSide(stands, 'receives')), given: stands.answers.receives, who: named(stands.receiver) },
    { of: handsOver, given: stands.answers.handsOver, who: named(handsOver) },
  ]
  const day = dayText(stands.firstContact, locale)
  const isDone = sides.every(({ given }) => given?.answer === 'yes')
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{isDone ? words.takesOver(named(stands.receiver), inside(handsOver), day) : words.mayTakeOver(inside(stands.receiver), inside(handsOver), day)}</p>
      {sides.some((side) => needsLine(side, table)) && sides.map((side) => <p key={side.who}>{answeredText(side, { words, table, locale, reader })}</p>)}
      <p>{words.ifNot}</p>
      <blockquote lang={about?.language}>
        <HardText text={stands.ifItSlips} />
      </blockquote>
    </section>
  )
}

/** Why there is no plan today. */
export function NoPlanSaid() {
  const { kept } = useView()
  const { plan: words } = useWords('kept')
  const noPlan = kept?.noPlans[0]
  if (!noPlan) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <HardText text={words.said(noPlan.reason)} isOurs />
      </p>
    </section>
  )
}

/** Which decision is asked for. Why none is stays with the team, as in the letter. */
export function DecisionSaid() {
  const { kept } = useView()
  const { decision: words } = useWords('kept')
  const locale = useLocale()
  const { reader, table } = useMe()
  const decision = kept?.decisions[0]?.decision
  if (decision?.kind !== 'asked') return null
  const nameOf = (of: AskedOf) => whoInSentence(of, table, locale, reader)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <HardText text={words.asked(nameOf(decision.of), dayText(decision.by, locale), decision.what)} isOurs />
      </p>
    </section>
  )
}
