import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { clockOf } from '#client/meeting/days.ts'
import { seatOf } from '#client/meeting/people-groups.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { historyLines } from './history-lines.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

/** What has happened to an item, behind a tap. Nothing to tell: nothing shown. */
export function ItemHistory({ item }: { item: Item }) {
  const words = useWords('panel').history
  const { nobody } = useWords('table').items
  const { names } = useWords('meeting').answers
  const text = useItemText()
  const people = useView().people ?? null
  if (item.history.length < 2) return null
  return (
    <details className={styles.history}>
      <summary aria-label={words.openName(text.what(item))}>{words.open}</summary>
      <ol>
        {historyLines(item.history).map(({ at, by, change, answer, content }, index) => (
          <li key={index}>
            {clockOf(Date.parse(at))} · {words.changes[change](seatOf(people, by)?.name ?? nobody)}
            {answer !== undefined && `: ${names[answer]}`}
            {change === 'edited' && content && `: ${text.what({ kind: item.kind, content })}`}
          </li>
        ))}
      </ol>
    </details>
  )
}
