import { useEffect, useState } from 'react'

/** Of these places on the page, those that are there and not seen now: above, below, or under what always stands at the top and the bottom. `drawn` changes when the places may have been drawn anew. */
export function useOffScreen(elementIds: readonly string[], drawn: string): string[] {
  const [off, setOff] = useState<string[]>([])
  const key = elementIds.join(' ')
  useEffect(() => {
    const watch = new IntersectionObserver(
      (changes) =>
        setOff((before) => {
          const [left, seen] = [changes.filter((one) => !one.isIntersecting), changes.filter((one) => one.isIntersecting)].map((some) => some.map(({ target }) => target.id))
          return [...new Set([...before.filter((id) => !seen?.includes(id)), ...(left ?? [])])]
        }),
      { rootMargin: '-100px 0px -90px 0px' },
    )
    for (const element of key.split(' ').map((id) => document.getElementById(id))) if (element) watch.observe(element)
    return () => {
      watch.disconnect()
      setOff([])
    }
  }, [key, drawn])
  return off.filter((id) => elementIds.includes(id))
}
