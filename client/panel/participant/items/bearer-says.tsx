import { whoText } from '#core/letters/item-sentences.ts'
import { whoseWord } from '#core/letters/wording/whose-word.ts'
import { shortSeatText } from '#core/letters/wording/who-text.ts'
import { capital } from '#core/letters/wording/fill.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'

/** Whether who undertakes it, answers it or takes it along has promised to, and who wrote that down or promised it for them; and that one may say no. */
export function BearerSays({ item }: { item: Item }) {
  const { items: says } = useWords('participant')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const promised = usePromised(item)
  return (
    <p>
      {promised} {may('answerItem') && (isParticipant ? says.mayRefuse : says.mayRefuseOf(name))}
    </p>
  )
}

function usePromised({ content: { who, carriedBy }, confirmedAt, confirmedBy }: Item): string {
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const { reader, table } = useMe()
  const of = carriedBy === null || who.kind === 'seat' ? who : { kind: 'seat' as const, seatId: carriedBy }
  const bearer = whoText(of, table, locale, reader)
  if (confirmedAt === null) return says.notConfirmed(bearer)
  const whose = of.kind !== 'seat' || confirmedBy === undefined ? 'own' : whoseWord(of, confirmedBy, table)
  if (whose === 'own' || of.kind !== 'seat' || confirmedBy === undefined) return says.confirmed(bearer)
  const short = (seatId: string) => shortSeatText(seatId, table, locale, reader)
  return says.promised[whose](capital(short(confirmedBy)), short(of.seatId))
}
