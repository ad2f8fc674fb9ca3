import { useCallback, useEffect, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { askGaps, type GapTrouble } from './ask-gaps.ts'

/** What of the notes has gone on; asked anew when there are other notes. `act` gives why it was not done, or null. */
export function useReleased() {
  const { getToken, state } = useSession()
  const [known, setKnown] = useState<MeetingGaps | null>(null)
  const [isAway, setIsAway] = useState(false)
  const notes = (state.view.gaps ?? []).map(({ id }) => id).join()
  const ask = useCallback(async () => {
    const asked = await askGaps('', getToken())
    setIsAway('trouble' in asked)
    if ('known' in asked) setKnown(asked.known)
  }, [getToken])
  useEffect(() => void ask(), [ask, notes])
  const act = async (what: '/release' | '/take-back', body: object): Promise<GapTrouble | null> => {
    const asked = await askGaps(what, getToken(), body)
    if ('known' in asked) setKnown(asked.known)
    else if (asked.trouble === 'tooLate') await ask()
    return 'trouble' in asked ? asked.trouble : null
  }
  return { known, isAway, ask, act }
}
