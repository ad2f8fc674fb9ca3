import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import { askChairLink } from './ask-over.ts'

/** A link to a meeting's chair's seat, when it is asked for; where there is none `onSaid` is told why. It stands on this page alone. */
export function useChairLink(meetingId: string, staff: Staff, onSaid: (trouble: string | null) => void): { link: string | null; make: () => void } {
  const { over: words } = useWords('planned')
  const [link, setLink] = useState<string | null>(null)
  return { link, make: () => void askChairLink(meetingId, staff).then((made) => (setLink(made?.link ?? null), onSaid(made ? null : words.away))) }
}
