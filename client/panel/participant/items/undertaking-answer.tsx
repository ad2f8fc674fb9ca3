import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'
import { BearerSays } from './item-parts-later.tsx'
import { ToggleAnswer } from './toggle-answer.tsx'

/** What somebody promises is theirs to promise; the participant may say no, and take the no back. */
export function UndertakingAnswer({ item, what }: { item: Item; what: string }) {
  const { items: says } = useWords('participant')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const isRefused = item.answer?.answer === 'no'
  const label = isParticipant ? says.sayNo : says.sayNoOf(name)
  return (
    <>
      {isRefused ? <p>{isParticipant ? says.saidNo : says.saidNoBy(name)}</p> : <BearerSays item={item} />}
      {may('answerItem') && <ToggleAnswer item={item} choices={[{ answer: 'no', label, name: isParticipant ? says.sayNoName(what) : says.sayNoNameOf(name, what) }]} />}
    </>
  )
}
