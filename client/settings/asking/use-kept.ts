import { useCallback, useEffect, useState } from 'react'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Asked, type Stopped } from './ask-settings.ts'

/** What is kept at an address: `answer` is the last that came, `stopped` why no newer one did. `read` asks again, and gives what came; asked again too when a key was written anew. */
export function useKept<Answer>(path: string): { answer: Answer | null; stopped: Stopped | null; read: () => Promise<Asked<Answer>> } {
  const { administrator } = useAdministrator()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const read = useCallback(async () => {
    const asked = await askSettings<Answer>(path, administrator.key)
    if ('answer' in asked) setAnswer(asked.answer)
    setStopped('stopped' in asked ? asked.stopped : null)
    return asked
  }, [path, administrator])
  useEffect(() => void read(), [read])
  return { answer, stopped, read }
}
