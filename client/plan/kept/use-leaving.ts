import { useState } from 'react'

/** What is in the way of leaving: it could not be kept, or where one was going could not be had. */
export type InTheWay = 'unkept' | 'away' | null

/** The plan is left for what waits: its last second is kept first, and where it can not be somebody is asked. `go` says whether one came there. */
export function useLeaving(keepNow: () => Promise<boolean>, go: () => Promise<boolean>) {
  const [inTheWay, setInTheWay] = useState<InTheWay>(null)
  const leaveUnkept = async () => {
    if (!(await go())) setInTheWay('away')
  }
  const leave = async () => {
    setInTheWay(null)
    if (await keepNow()) await leaveUnkept()
    else setInTheWay('unkept')
  }
  return { inTheWay, leave, leaveUnkept, stay: () => setInTheWay(null) }
}
