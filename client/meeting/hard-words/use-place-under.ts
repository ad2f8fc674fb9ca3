import { useEffect, useState, type RefObject } from 'react'

const holdsParts = 'dd, li, blockquote'

/**
 * A place of its own right under the text that `inside` stands in, while it is wanted: never inside a heading, which would then be called by it.
 * Empty at first, so that a screen reader hears what comes into it.
 */
export function usePlaceUnder(inside: RefObject<HTMLElement | null>, isWanted: boolean): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const text = inside.current?.closest(`h1, h2, h3, p, ${holdsParts}`)
    if (!isWanted || !text) return
    const made = document.createElement('div')
    made.setAttribute('role', 'status')
    if (text.matches(holdsParts)) text.append(made)
    else text.after(made)
    const filled = requestAnimationFrame(() => setPlace(made))
    return () => {
      cancelAnimationFrame(filled)
      made.remove()
      setPlace(null)
    }
  }, [inside, isWanted])
  return place
}
