import { useCallback, useEffect, useState } from 'react'
import type { Demo } from '#core/wire/http.ts'
import { askForDemo } from './demo-door.ts'

/** The demo's meetings; `read` fetches them anew, as after starting over; `readAgain` does when the server has forgotten those that are shown. */
export function useDemo() {
  const [demo, setDemo] = useState<Demo | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const read = async (): Promise<Demo | null> => {
    try {
      const found = await askForDemo()
      setDemo(found)
      return found
    } catch {
      setHasFailed(true)
      return null
    }
  }
  useEffect(() => {
    let isHere = true
    askForDemo().then(
      (found) => isHere && setDemo(found),
      () => isHere && setHasFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [])
  const readAgain = useCallback(() => {
    askForDemo().then(
      // The same meetings once more would only be forgotten again.
      (found) => setDemo((shown) => (shown?.meetings[0]?.meetingId === found.meetings[0]?.meetingId ? shown : found)),
      () => setHasFailed(true),
    )
  }, [])
  return { demo, hasFailed, read, readAgain }
}
