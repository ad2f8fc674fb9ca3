import { useEffect, useEffectEvent, type RefObject } from 'react'

/** So long without a key is a pause: longer than between two letters, shorter than a thought. */
export const pauseMs = 400

type Heeded = {
  /** After each change by hand or by us, at once. */
  typed: (field: HTMLTextAreaElement) => void
  /** When nothing has changed for a while since. */
  paused: (field: HTMLTextAreaElement) => void
  /** A key alone, as `event.key`; true when it has been answered and shall do nothing else. */
  pressed: (key: string) => boolean
}

/** Follows the typing in a field from beside it, before the page's own handlers hear of a key. */
export function useTyping(place: RefObject<HTMLTextAreaElement | null>, heeded: Heeded) {
  const typed = useEffectEvent(heeded.typed)
  const paused = useEffectEvent(heeded.paused)
  const pressed = useEffectEvent(heeded.pressed)
  useEffect(() => {
    const field = place.current
    if (!field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // On the page, which hears of it after React has: heard earlier, what is drawn in between would put the field back as it was before the letter.
    const page = field.ownerDocument
    const onInput = ({ target }: Event) => {
      if (target !== field) return
      clearTimeout(timer)
      timer = setTimeout(() => paused(field), pauseMs)
      typed(field)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const isAlone = !(event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
      if (!isAlone || !pressed(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    page.addEventListener('input', onInput)
    field.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(timer)
      page.removeEventListener('input', onInput)
      field.removeEventListener('keydown', onKeyDown)
    }
  }, [place])
}
