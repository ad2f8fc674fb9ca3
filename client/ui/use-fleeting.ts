import { useEffect, useState } from 'react'

/** Long enough for a screen reader to have taken it. */
const saidWithinMs = 5000

/** In: a text to be heard. Out: the same for as long as that takes, and then nothing, until another comes. */
export function useFleeting(text: string): string {
  const [past, setPast] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setPast(text), saidWithinMs)
    return () => {
      clearTimeout(timer)
      setPast(null)
    }
  }, [text])
  return past === text ? '' : text
}
