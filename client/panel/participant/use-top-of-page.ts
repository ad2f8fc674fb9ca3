import { useEffect, useRef } from 'react'
import { useView } from '#client/live/use-session.tsx'

const isWriting = () => document.activeElement?.matches('input, textarea, select') === true

/** Takes whoever has scrolled away to the top, where it says what happens now, when the meeting begins, goes on, has a break or ends. Never from what they write. */
export function useTopOfPage(): void {
  const { about, agenda } = useView()
  const place = `${about?.state} ${agenda?.current} ${agenda?.isPaused}`
  const before = useRef<string | null>(null)
  const isKnown = about !== undefined && about !== null
  useEffect(() => {
    if (!isKnown) return
    if (before.current !== null && before.current !== place && !isWriting()) window.scrollTo({ top: 0, behavior: 'instant' })
    before.current = place
  }, [place, isKnown])
}
