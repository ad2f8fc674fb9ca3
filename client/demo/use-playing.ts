import { useCallback, useEffect, useState } from 'react'
import { askPlaying, play, type PlayAction, type Playing } from './demo-door.ts'

const everyMs = 1000

/** How far the meeting has been played, asked each second while it plays, and the ways to play it. */
export function usePlaying(meetingId: string, staffToken: string) {
  const [playing, setPlaying] = useState<Playing | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const isPlaying = playing?.state === 'playing' && playing.meetingId === meetingId
  const heard = useCallback((found: Playing) => {
    setHasFailed(false)
    setPlaying(found)
  }, [])
  useEffect(() => {
    let isHere = true
    const read = () => askPlaying(meetingId, staffToken).then((found) => isHere && heard(found), () => isHere && setHasFailed(true))
    void read()
    const timer = isPlaying ? setInterval(() => void read(), everyMs) : undefined
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [meetingId, staffToken, isPlaying, heard])
  const act = async (action: PlayAction): Promise<Playing | null> => {
    try {
      const found = await play(meetingId, action, staffToken)
      heard(found)
      return found
    } catch {
      setHasFailed(true)
      return null
    }
  }
  return { playing: playing?.meetingId === meetingId ? playing : null, hasFailed, act }
}
