import { dayText, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import panel from '../panel.module.css'

/** What stands of the money; that it is there, where consent keeps it from who reads. */
export function MoneySentence() {
  const { money, people } = useView()
  const words = useWords('panel').money
  const { kinds } = useWords('later')
  const locale = useLocale()
  if (!money) return <p className={panel.soft}>{kinds.moneyHidden}</p>
  if (!people) return null
  if (money.kind === 'notDiscussed') return <p>{words.notDiscussed(money.reason)}</p>
  const name = whoText({ kind: 'seat', seatId: money.seatId }, people, locale, 'others')
  return <p>{money.kind === 'said' ? <HardText text={words.said(name, money.words)} isOurs /> : words.findsOut(name, dayText(money.by, locale))}</p>
}
