import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { lastArrival } from '#client/meeting/items/announcements.ts'
import { itemElementId } from '#client/meeting/items/item-card.tsx'
import { useItemNews } from '#client/meeting/items/use-item-news.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useWords } from '#client/text/use-words.tsx'

type ArrivedProps = {
  itemId: string
  /** It has been on the screen: there is nothing more to point at. */
  onSeen: () => void
}

/** What somebody has just put, answered or taken on further down or up: a line that leads there, until it has been on the screen. */
export function Arrived({ itemId, onSeen }: ArrivedProps) {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const news = useItemNews()
  const text = useItemText()
  const item = view.items?.find((one) => one.id === itemId)
  useEffect(() => {
    const card = document.getElementById(itemElementId(itemId))
    if (!card) return onSeen()
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && onSeen(), { rootMargin: '-100px 0px -90px 0px' })
    watch.observe(card)
    return () => watch.disconnect()
  }, [itemId, onSeen])
  const arrival = item && lastArrival(item, mine?.seatId ?? '')
  if (!arrival) return null
  const line = news.line(arrival)
  return (
    <Button data-side="news" size="small" appearance="transparent" aria-label={words.showNews(line, text.what(arrival.item))} onClick={() => goTo(itemElementId(itemId))}>
      {line}
    </Button>
  )
}
