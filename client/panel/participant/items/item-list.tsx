import { useState } from 'react'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { OwnStep } from './item-parts-later.tsx'
import { nameOf } from '../people/person-words.ts'
import { useMe } from '../use-me.ts'
import { ItemCard } from './item-card.tsx'
import { isAdvice, itemOrder, waitsForAnswer } from './item-order.ts'
import styles from './items.module.css'

type ListProps = { items: Item[]; isFolded: boolean }

/** What the group has put: first advice, each with the participant's answer and what they want to do themselves; then what they are told, and questions. */
export function ItemLists({ items, isFolded }: ListProps) {
  const others = items.filter((item) => !isAdvice(item))
  const { items: says } = useWords('participant')
  return (
    <>
      <AdviceList items={items.filter(isAdvice)} isFolded={isFolded} />
      {others.length > 0 && (
        <section>
          <Disclosure heading="h2" summary={says.others} isFixed={!isFolded}>
            <Cards items={others} />
          </Disclosure>
        </section>
      )}
    </>
  )
}

function AdviceList({ items, isFolded }: ListProps) {
  const { about } = useView()
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const may = useAbilities()
  const { isParticipant, isGuardian, name } = useMe()
  const outcomes = capital(about?.form.outcome.many[locale] ?? '')
  const title = isParticipant ? says.title(outcomes) : says.titleOf(outcomes, name)
  const isWaiting = items.some(waitsForAnswer)
  const help = isParticipant ? says.choose : isGuardian && says.chooseFor(name)
  return (
    <section>
      <Disclosure heading="h2" summary={isFolded && may('answerItem') && isWaiting ? says.waiting(title) : title} isFixed={!isFolded}>
        <p>{items.length === 0 ? says.none : help}</p>
        <SomebodyWrites />
        <Cards items={items} />
        {isParticipant && may('addItem') && <OwnStep items={items} />}
      </Disclosure>
    </section>
  )
}

/** In an order that stays while a part of the meeting goes on. */
function Cards({ items }: { items: Item[] }) {
  const current = useView().agenda?.current ?? null
  const [order, setOrder] = useState({ current, ids: itemOrder(items, null) })
  const ids = itemOrder(items, order.current === current ? order.ids : null)
  if (order.current !== current || ids.join() !== order.ids.join()) setOrder({ current, ids })
  if (ids.length === 0) return null
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const item = items.find((one) => one.id === id)
        return (
          item && (
            <li key={id}>
              <ItemCard item={item} />
            </li>
          )
        )
      })}
    </ul>
  )
}

function SomebodyWrites() {
  const { people, writing } = useView()
  const words = useWords('participant')
  const locale = useLocale()
  const { seatId } = useMe()
  const names = (writing ?? []).filter((id) => id !== seatId).map((id) => nameOf(people ?? null, id, words))
  return <p className={styles.writing}>{names.length > 0 && words.items.isWriting(new Intl.ListFormat(locale).format(names))}</p>
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
