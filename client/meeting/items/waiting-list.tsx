import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { goTo } from '#client/meeting/go-to.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { itemElementId } from './element-ids.ts'
import { waitingFor, type Waiting } from './waiting-for.ts'
import styles from './items.module.css'

const shownAtMost = 3

/** What waits for this seat among the items, with the way to each; nothing when nothing does. */
export function WaitingList() {
  const { view, mine } = useSession().state
  const words = useWords('table').waiting
  const { team } = useWords('table').items
  const text = useItemText()
  const names = useNames()
  const leaderId = useLeaderId()
  const all = view.about?.state === 'open' ? waitingFor(view.items ?? [], view.people ?? null, mine?.seatId ?? '', leaderId) : []
  if (all.length === 0) return null
  return (
    <div className={styles.waiting}>
      <p id="waiting-for-you">{words.title}</p>
      <ul aria-labelledby="waiting-for-you">
        {all.slice(0, shownAtMost).map((waiting) => (
          <li key={waiting.item.id}>
            <button type="button" onClick={() => goTo(itemElementId(waiting.item.id))}>
              <strong>{actText(waiting, words, (seatId) => names.short(seatId) || team)}</strong>: <span>{text.what(waiting.item)}</span>
            </button>
          </li>
        ))}
      </ul>
      {all.length > shownAtMost && <p>{words.more(all.length - shownAtMost)}</p>}
    </div>
  )
}

function actText(waiting: Waiting, words: Words<'table'>['waiting'], named: (seatId: string | null) => string): string {
  return waiting.act === 'confirmFor' || waiting.act === 'answerFor' ? words[waiting.act](named(waiting.forSeatId)) : words[waiting.act]
}
