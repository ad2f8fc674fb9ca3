import { useEffect, useRef } from 'react'
import type { Item } from '#client/meeting/view-parts.ts'
import { freshItem } from './fresh-item.ts'

export const stageItemId = (itemId: string) => `stage-item-${itemId}`

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Nobody stands at the room's mouse: what is put or answered scrolls into view by itself. `items` is null until they have come. */
export function useScrollToFresh(items: readonly Item[] | null) {
  const seen = useRef<readonly Item[] | null>(null)
  useEffect(() => {
    if (items === null) return
    const fresh = freshItem(seen.current, items)
    seen.current = items
    if (fresh !== null) document.getElementById(stageItemId(fresh))?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' })
  }, [items])
}
