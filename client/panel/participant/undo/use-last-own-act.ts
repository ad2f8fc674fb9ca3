import { useEffect, useRef, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useMe } from '../use-me.ts'
import { lastOwnAct, type OwnAct } from './last-own-act.ts'

/** Null when the page has not seen it happen, as after it was read in anew. */
export function useLastOwnAct(): OwnAct | null {
  const { view } = useSession().state
  const { seatId } = useMe()
  const before = useRef(view)
  const [act, setAct] = useState<OwnAct | null>(null)
  useEffect(() => {
    const done = lastOwnAct(before.current, view, seatId)
    before.current = view
    if (done !== undefined) setAct(done)
  }, [view, seatId])
  return act
}
