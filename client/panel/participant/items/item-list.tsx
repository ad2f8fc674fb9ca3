import { useAbilities } from '#client/meeting/use-abilities.ts'
import { seatOf } from '#client/meeting/people-groups.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { ItemCard } from './item-card.tsx'
import type { OwnAct } from './last-own-act.ts'
import { OwnStep } from './own-step.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

type ItemListProps = {
  items: Item[]
  isFolded: boolean
  /** The answer that was given last: it can be undone where it was given. */
  answered: OwnAct | null
}

/** What the group has put, the newest first where it is seen, each with the participant's answer; and what the participant wants to do themselves. */
export function ItemList({ items, isFolded, answered }: ItemListProps) {
  const { about } = useView()
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const outcomes = capital(about?.form.outcome.many[locale] ?? '')
  const title = isParticipant ? says.title(outcomes) : says.titleOf(outcomes, name)
  const open = items.filter(({ kind, settlement }) => kind !== 'undertaking' && settlement === 'open').length
  return (
    <section>
      <Disclosure heading="h2" summary={isFolded && isParticipant && open > 0 ? says.waiting(title, open) : title} isFixed={!isFolded}>
        <p>{items.length === 0 ? says.none : isParticipant && says.choose}</p>
        <SomebodyWrites />
        <ul className={styles.list}>
          {items.toReversed().map((item) => (
            <li key={item.id}>
              <ItemCard item={item} answered={answered && 'item' in answered && answered.item.id === item.id ? answered : null} />
            </li>
          ))}
        </ul>
        {isParticipant && may('addItem') && <OwnStep items={items} />}
      </Disclosure>
    </section>
  )
}

function SomebodyWrites() {
  const { people, writing } = useView()
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const { seatId } = useMe()
  const names = (writing ?? []).filter((id) => id !== seatId).map((id) => seatOf(people ?? null, id)?.name ?? '')
  return <p className={styles.writing}>{names.length > 0 && says.isWriting(new Intl.ListFormat(locale).format(names))}</p>
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
