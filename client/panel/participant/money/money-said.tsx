import { dayText, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'

/** What was said about the money and by whom, or who finds out: to be read, as in the letter. Why it was not talked about stays with the team. */
export function MoneySaid() {
  const { money, about } = useView()
  const { money: says } = useWords('later')
  const locale = useLocale()
  const { isParticipant, name, reader, table } = useMe()
  if (!money || money.kind === 'notDiscussed') return null
  const who = whoText({ kind: 'seat', seatId: money.seatId }, table, locale, reader)
  return (
    <section>
      <h2>{isParticipant ? says.title : says.titleOf(name)}</h2>
      {money.kind === 'said' ? (
        <>
          <p>{says.said(who)}</p>
          <blockquote lang={about?.language}>
            <HardText text={money.words} />
          </blockquote>
        </>
      ) : (
        <p>
          {isParticipant ? says.findsOut(who) : says.findsOutOf(who, name)} {says.readyBy(dayText(money.by, locale))}
        </p>
      )}
    </section>
  )
}
