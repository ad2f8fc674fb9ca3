import { useEffect, useRef, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { arrivals } from './announcements.ts'
import { useItemNews } from './use-item-news.ts'
import type { Item } from '#client/meeting/view-parts.ts'

/** Says what others have put, answered or taken on to whoever listens to the page, and tells the page which. Shows nothing. */
export function ItemAnnouncer({ onArrived }: { onArrived: (itemId: string) => void }) {
  const { view, mine } = useSession().state
  const news = useItemNews()
  const before = useRef<Item[] | null>(null)
  const [said, setSaid] = useState('')
  const { items } = view
  const seatId = mine?.seatId ?? ''
  useEffect(() => {
    // Only a change of the items is news: the rest may change with nothing to say.
    if (!items || items === before.current) return
    const come = before.current ? arrivals(before.current, items, seatId) : []
    before.current = items
    if (come.length > 0) setSaid(come.map(news.sentence).join(' '))
    // What was removed has no place to lead to.
    const last = come.findLast(({ item }) => item.settlement !== 'withdrawn')
    if (last) onArrived(last.item.id)
  }, [items, seatId, news, onArrived])
  return <Announcer text={said} />
}
