import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import styles from './settings.module.css'

type ShortListProps<Item> = { items: readonly Item[]; idOf: (item: Item) => string; children: (item: Item) => ReactNode }

const atFirst = 10

/** A list of which the first are shown, and the rest for who asks. */
export function ShortList<Item>({ items, idOf, children }: ShortListProps<Item>) {
  const { stopped: words } = useWords('settings')
  const [shown, setShown] = useState(atFirst)
  if (items.length === 0) return null
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <li key={idOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + 5 * atFirst)}>{words.more(items.length - shown)}</Button>
        </div>
      )}
    </>
  )
}
