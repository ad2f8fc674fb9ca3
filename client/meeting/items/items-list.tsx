import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { itemsElementId } from './element-ids.ts'
import { ItemCard } from './item-card.tsx'
import { WaitingList } from './waiting-list.tsx'
import { inThisCase } from '#client/meeting/in-this-case.ts'
import { useNames } from '#client/meeting/use-names.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

/** Everything that has been put, oldest first, with who is writing right now. What was removed lies behind a tap. */
export function ItemsList({ title }: { title: string }) {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const items = inThisCase(view.agenda, view.items ?? [])
  const [knownAtFirst] = useState(() => new Set(items.map((item) => item.id)))
  const standing = items.filter((item) => item.settlement !== 'withdrawn')
  const withdrawn = items.filter((item) => item.settlement === 'withdrawn')
  const isNew = (item: Item) => !knownAtFirst.has(item.id) && item.by !== mine?.seatId && item.settlement === 'open'
  return (
    <>
      <h2 id={itemsElementId} tabIndex={-1}>
        {title}
      </h2>
      <WaitingList />
      {standing.length === 0 && <p className={styles.empty}>{words.none}</p>}
      {standing.length > 0 && (
        <ul className={styles.list}>
          {standing.map((item) => (
            <li key={item.id}>
              <ItemCard item={item} isNew={isNew(item)} />
            </li>
          ))}
        </ul>
      )}
      <WritingLine />
      {withdrawn.length > 0 && (
        <details className={styles.history}>
          <summary>{`${words.withdrawn} (${withdrawn.length})`}</summary>
          <ul className={styles.list}>
            {withdrawn.map((item) => (
              <li key={item.id}>
                <ItemCard item={item} isNew={false} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** "Anna, Arbetsförmedlingen skriver …": that, and not what. */
export function WritingLine() {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const names = useNames()
  const writing = (view.writing ?? []).filter((seatId) => seatId !== mine?.seatId)
  const writers = writing.map(names.withPlace).filter((name) => name !== '')
  if (view.about?.state === 'closed') return null
  return <p className={styles.writing}>{writers.length > 0 && words.isWriting(writers.join(' · '))}</p>
}
