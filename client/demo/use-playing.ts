import { useCallback, useEffect, useState } from 'react'
import { askPlaying, DemoGone, play, type PlayAction, type Playing } from './demo-door.ts'

const everyMs = 1000

/** How far the meeting has been played, asked each second while it plays, and the ways to play it. `onGone` when the server knows it no longer. */
export function usePlaying(meetingId: string, staffToken: string, onGone: () => void) {
  const [playing, setPlaying] = useState<Playing | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const isPlaying = playing?.state === 'playing' && playing.meetingId === meetingId
  const heard = useCallback((found: Playing) => {
    setHasFailed(false)
    setPlaying(found)
  }, [])
  const failed = useCallback(
    (failure: unknown) => {
      setHasFailed(true)
      if (failure instanceof DemoGone) onGone()
    },
    [onGone],
  )
  useEffect(() => {
    let isHere = true
    const read = () => askPlaying(meetingId, staffToken).then((found) => isHere && heard(found), (failure: unknown) => isHere && failed(failure))
    void read()
    const timer = isPlaying ? setInterval(() => void read(), everyMs) : undefined
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [meetingId, staffToken, isPlaying, heard, failed])
  const act = async (action: PlayAction): Promise<Playing | null> => {
    try {
      const found = await play(meetingId, action, staffToken)
      heard(found)
      return found
    } catch (failure) {
      failed(failure)
      return null
    }
  }
  return { playing: playing?.meetingId === meetingId ? playing : null, hasFailed, act }
}
