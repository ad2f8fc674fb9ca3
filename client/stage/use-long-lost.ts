import { useEffect, useState } from 'react'
import type { Connection } from '#client/live/session.ts'
import { lostShowsMs } from './stage-step.ts'

/** Whether the line has been lost for so long that what the screen shows may be old. */
export function useLongLost(connection: Connection): boolean {
  const isLost = connection === 'lost'
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isLost) return
    const timer = setTimeout(() => setIsLong(true), lostShowsMs)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isLost])
  return isLost && isLong
}
