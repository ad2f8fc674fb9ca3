import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { clockOf } from '#client/meeting/days.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { historyLines, type HistoryLine } from './history-lines.ts'
import { historyText } from './history-text.ts'
import { inShort } from '#client/text/in-short.ts'
import { Unseen } from '#client/ui/unseen.tsx'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

/** What has happened to an item, behind a tap. */
export function ItemHistory({ item }: { item: Item }) {
  const words = useWords('writing').history
  const { nobody } = useWords('table').items
  const text = useItemText()
  const names = useNames()
  const people = useView().people ?? null
  return (
    <details className={styles.history}>
      <summary>
        {words.open} <Unseen>{inShort(text.what(item))}</Unseen>
      </summary>
      <ol>
        {historyLines(item.history).map((line, index) => (
          <li key={index}>
            {clockOf(Date.parse(line.at))} · {historyText(line, item, people, (seatId) => names.short(seatId) || nobody, words)}
            <HistoryWords line={line} item={item} />
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Which answer, which reply, which wording. */
function HistoryWords({ line: { change, answer, reply, content }, item }: { line: HistoryLine; item: Item }) {
  const { names, inWords } = useWords('meeting').answers
  const text = useItemText()
  if (answer !== undefined) return `: ${names[answer]}`
  if (reply !== undefined) return `: ${inWords(reply)}`
  return change === 'edited' && content ? `: ${text.what({ kind: item.kind, content })}` : null
}
