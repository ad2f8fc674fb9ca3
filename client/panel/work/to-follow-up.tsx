import { useSession } from '#client/live/use-session.tsx'
import { useItemText } from '#client/meeting/use-item-text.ts'
import type { Item, ReadBack } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { FollowUpSentence } from './follow-up.tsx'
import styles from '../panel.module.css'

/** Told or decided: nobody is to do it. */
const isOnlyNoted = ({ kind }: Item) => kind === 'information' || kind === 'reportedDecision'

/** Items that this seat is to do, to take along as a question, or to get in touch about, as long as they stand. A question with its answer is done. */
export const itemsOf = (items: readonly Item[], seatId: string): Item[] =>
  items.filter((item) => {
    const { who, when, carriedBy } = item.content
    const isTheirs = (who.kind === 'seat' && who.seatId === seatId) || carriedBy === seatId || (when?.kind === 'contact' && when.seatId === seatId)
    return isTheirs && !isOnlyNoted(item) && !['withdrawn', 'notAgreed', 'answered'].includes(item.settlement)
  })

/** What others do, that the referrer follows up with the participant: what was agreed, and what is not yet. */
export const othersItems = (items: readonly Item[], seatId: string): Item[] => {
  const own = itemsOf(items, seatId)
  return items.filter((item) => !own.includes(item) && !isOnlyNoted(item) && (item.settlement === 'agreed' || item.settlement === 'later'))
}

export const isFollowUpOf = (followUp: ReadBack['followUp'] | undefined, seatId: string): boolean => followUp?.kind === 'talk' && followUp.seatId === seatId

/** For the referrer: what is theirs to do after the meeting, and what others do that is to be followed up. */
export function ToFollowUp() {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const text = useItemText()
  if (mine?.role !== 'referrer') return null
  const own = itemsOf(view.items ?? [], mine.seatId)
  const others = othersItems(view.items ?? [], mine.seatId)
  const isMine = isFollowUpOf(view.readBack?.followUp, mine.seatId)
  return (
    <section className={styles.block}>
      <h2>{words.followYou}</h2>
      {own.length === 0 && !isMine && <p className={styles.soft}>{words.followNothing}</p>}
      {(own.length > 0 || isMine) && (
        <ul className={styles.rows}>
          {own.map((item) => (
            <li key={item.id}>
              <p lang={view.about?.language}>{text.what(item)}</p>
              <p className={styles.small}>{item.kind === 'question' ? text.under(item) : text.when(item.content)}</p>
            </li>
          ))}
          {isMine && (
            <li>
              <FollowUpSentence />
            </li>
          )}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles.small}>{words.followOthers}</h3>
          <ul className={styles.rows}>
            {others.map((item) => (
              <li key={item.id}>
                <p lang={view.about?.language}>{text.what(item)}</p>
                <p className={styles.small}>{[text.under(item), item.settlement === 'later' ? words.notYet : ''].filter((part) => part !== '').join(' · ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
