import { useSession } from '#client/live/use-session.tsx'
import { itemOrigin } from '#client/meeting/items/item-origin.ts'
import { ItemState } from '#client/meeting/items/item-state.tsx'
import { useItemWords } from '#client/meeting/use-item-words.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useNames } from '#client/meeting/use-names.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './stage.module.css'
import { stageItemId, useScrollToFresh } from './use-scroll-to-fresh.ts'

/** What has been put, the newest first and largest: the room reads it as it is said. */
export function StageItems() {
  const { items, writing } = useSession().state.view
  const { stage } = useWords('stage')
  const { withPlace } = useNames()
  useScrollToFresh(items ?? null)
  const names = (writing ?? []).map(withPlace).filter((name) => name !== '')
  return (
    <section aria-labelledby="stage-items">
      <h2 id="stage-items">{stage.items}</h2>
      <p className={styles.soft} aria-live="off">
        {names.length > 0 && stage.isWriting(names.join(' · '))}
      </p>
      {(items ?? []).length === 0 && <p>{stage.noItems}</p>}
      <ul className={styles.items} aria-live="polite" aria-relevant="additions">
        {(items ?? []).toReversed().map((item) => (
          <li key={item.id} id={stageItemId(item.id)}>
            <StageItem item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function StageItem({ item }: { item: Item }) {
  const { about } = useSession().state.view
  const words = useItemWords()
  const text = useItemText()
  const { withPlace } = useNames()
  const under = text.under(item)
  return (
    <article className={styles.item} lang={about?.language}>
      <p className={styles.soft}>{itemOrigin(item, item.by, withPlace(item.by), words)}</p>
      <h3>{text.what(item)}</h3>
      {under !== '' && <p>{under}</p>}
      <ItemState item={item} />
    </article>
  )
}
