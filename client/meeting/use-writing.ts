import { useCallback, useEffect, useRef } from 'react'
import { useSession } from '#client/live/use-session.tsx'

const saidEveryMs = 4000

/** Tells the others that this seat is writing: at once, then at most every four seconds; and that it has stopped. */
export function useWriting() {
  const { send } = useSession()
  const saidAtMs = useRef(0)
  const stopped = useCallback(() => {
    if (saidAtMs.current === 0) return
    saidAtMs.current = 0
    void send({ type: 'setWriting', isWriting: false })
  }, [send])
  const wrote = useCallback(() => {
    if (Date.now() - saidAtMs.current < saidEveryMs) return
    saidAtMs.current = Date.now()
    void send({ type: 'setWriting', isWriting: true })
  }, [send])
  useEffect(() => stopped, [stopped])
  return { wrote, stopped }
}
