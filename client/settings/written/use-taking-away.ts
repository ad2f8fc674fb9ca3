import { useState } from 'react'
import { useAdministrator } from '../administrator-context.ts'
import { isSettled, type Asked, type Stopped } from '../asking/ask-settings.ts'

/** What was last taken away from a list, as it stood, until it is brought back. `settle` asks, one thing at a time, and reads the list anew. */
export function useTakingAway<One>(read: () => Promise<unknown>) {
  const { key } = useAdministrator().administrator
  const [taken, setTaken] = useState<One | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const settle = async (asking: Promise<Asked<unknown>>, done: One | null) => {
    if (isBusy) return
    setIsBusy(true)
    const asked = await asking
    if (isSettled(asked)) await read()
    setIsBusy(false)
    setStopped('stopped' in asked ? asked.stopped : null)
    if ('answer' in asked) setTaken(done)
  }
  return { key, taken, stopped, isBusy, settle, forget: () => setStopped(null) }
}
