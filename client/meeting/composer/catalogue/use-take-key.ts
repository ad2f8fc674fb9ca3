import { useCallback, useRef, useState, type KeyboardEvent } from 'react'

/**
 * Tab takes what is suggested first, once after something was typed; Esc leaves it, until the next letter. As beside the field the
 * writing help has it: whoever has not typed, or has just taken, goes on with Tab, and nobody is caught.
 */
export function useTakeKey(otherwise: (event: KeyboardEvent) => void) {
  const first = useRef<(() => void) | null>(null)
  const [isKeyed, setIsKeyed] = useState(false)
  const [isQuiet, setIsQuiet] = useState(false)
  const onFirst = useCallback((take: (() => void) | null) => void (first.current = take), [])
  const typed = () => {
    setIsKeyed(true)
    setIsQuiet(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isAlone = !(event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
    const take = first.current
    if (isAlone && take && isKeyed && (event.key === 'Tab' || event.key === 'Escape')) {
      event.preventDefault()
      setIsKeyed(false)
      if (event.key === 'Tab') take()
      else setIsQuiet(true)
      return
    }
    otherwise(event)
  }
  return { onFirst, isKeyed, isQuiet, typed, onKeyDown }
}
