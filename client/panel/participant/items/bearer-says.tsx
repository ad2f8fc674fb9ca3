import { whoText } from '#core/letters/item-sentences.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'

/** Whether who undertakes it, answers it or takes it along has promised to; and that one may say no. */
export function BearerSays({ item: { content, confirmedAt } }: { item: Item }) {
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const may = useAbilities()
  const { isParticipant, name, reader, table } = useMe()
  const { who, carriedBy } = content
  const bearer = whoText(carriedBy === null || who.kind === 'seat' ? who : { kind: 'seat', seatId: carriedBy }, table, locale, reader)
  return (
    <p>
      {confirmedAt === null ? says.notConfirmed(bearer) : says.confirmed(bearer)} {may('answerItem') && (isParticipant ? says.mayRefuse : says.mayRefuseOf(name))}
    </p>
  )
}
