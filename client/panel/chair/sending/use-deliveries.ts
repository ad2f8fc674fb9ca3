import { useCallback, useEffect, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { askDeliveries, postDelivery, type Answered } from './ask-deliveries.ts'

const asksEveryMs = 6_000

export type Post = (what: '' | '/stop' | '/explained' | '/handed' | '/told' | '/release', body: object) => Promise<Answered>

/** What was sent and how it arrived, asked anew while it is shown. `isAway`: the last question had no answer. */
export function useDeliveries(): { known: Deliveries | null; isAway: boolean; post: Post } {
  const { getToken } = useSession()
  const [known, setKnown] = useState<Deliveries | null>(null)
  const [isAway, setIsAway] = useState(false)
  const ask = useCallback(async () => {
    const answer = await askDeliveries(getToken())
    if (answer) setKnown(answer)
    setIsAway(answer === null)
  }, [getToken])
  useEffect(() => {
    void ask()
    const timer = setInterval(() => document.visibilityState === 'visible' && void ask(), asksEveryMs)
    return () => clearInterval(timer)
  }, [ask])
  const post = useCallback<Post>(
    async (what, body) => {
      const answer = await postDelivery(what, body, getToken())
      if (answer !== null && typeof answer === 'object') setKnown(answer)
      if (answer === 'changed') void ask()
      return answer
    },
    [ask, getToken],
  )
  return { known, isAway, post }
}
