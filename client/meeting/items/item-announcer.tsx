import { useEffect, useRef, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { ended } from '#client/text/ended.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { arrivals } from './announcements.ts'
import { nameAndPlace, participantOf } from '#client/meeting/people-groups.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import type { Item } from '#client/meeting/view-parts.ts'

/** Says what others have put or answered to whoever listens to the page, and tells the page which. Shows nothing. */
export function ItemAnnouncer({ onArrived }: { onArrived: (itemId: string) => void }) {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const { answers } = useWords('meeting')
  const { what } = useItemText()
  const before = useRef<Item[] | null>(null)
  const [said, setSaid] = useState('')
  const { items, people } = view
  const seatId = mine?.seatId ?? ''
  useEffect(() => {
    // Only a change of the items is news: the rest may change with nothing to say.
    if (!items || items === before.current) return
    const news = before.current ? arrivals(before.current, items, seatId) : []
    before.current = items
    const name = participantOf(people ?? null)?.name ?? words.nobody
    const sentences = news.map(({ kind, item }) =>
      kind === 'item'
        ? words.arrived(words.kinds[item.kind], nameAndPlace(people ?? null, item.by), ended(what(item)))
        : words.gotAnswer(name, item.answer ? answers.inside[item.answer.answer] : '', ended(what(item))),
    )
    if (sentences.length > 0) setSaid(sentences.join(' '))
    const last = news.at(-1)
    if (last) onArrived(last.item.id)
  }, [items, people, seatId, words, answers, what, onArrived])
  return <Announcer text={said} />
}
