import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { itemElementId } from '#client/meeting/items/item-card.tsx'
import { nameAndPlace, participantOf } from '#client/meeting/people-groups.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useWords } from '#client/text/use-words.tsx'

type ArrivedProps = {
  itemId: string
  /** It has been on the screen: there is nothing more to point at. */
  onSeen: () => void
}

/** What somebody has just put or answered further down or up: a line that leads there, until it has been on the screen. */
export function Arrived({ itemId, onSeen }: ArrivedProps) {
  const { items, people } = useView()
  const words = useWords('table').items
  const { names } = useWords('meeting').answers
  const text = useItemText()
  const item = (items ?? []).find((one) => one.id === itemId)
  useEffect(() => {
    const card = document.getElementById(itemElementId(itemId))
    if (!card) return onSeen()
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && onSeen(), { rootMargin: '-100px 0px -90px 0px' })
    watch.observe(card)
    return () => watch.disconnect()
  }, [itemId, onSeen])
  if (!item) return null
  const answer = item.answer && words.answered(participantOf(people ?? null)?.name ?? words.nobody, names[item.answer.answer])
  const news = answer ?? words.newFrom(nameAndPlace(people ?? null, item.by))
  return (
    <Button data-side="news" size="small" appearance="transparent" aria-label={words.showNews(news, text.what(item))} onClick={() => goTo(itemElementId(itemId))}>
      {news}
    </Button>
  )
}
