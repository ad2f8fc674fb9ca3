import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import { ended } from '#client/text/ended.ts'
import { Announcer } from '#client/ui/announcer.tsx'
import { newNotes } from './new-notes.ts'

/** Says what others have taken down of what the participant tells, and who did, without the buttons beside it. Shows nothing. */
export function ToldAnnouncer() {
  const { view, mine } = useSession().state
  const words = useWords('panel').told
  const names = useNames()
  const told = view.told ?? []
  const [before, setBefore] = useState(told)
  const [said, setSaid] = useState('')
  const writer = (by: string) => names.short(by === participantOf(view.people ?? null)?.id ? null : by)
  if (before !== told && before.map(({ id }) => id).join() !== told.map(({ id }) => id).join()) {
    const come = newNotes(before, told, mine?.seatId ?? '')
    setBefore(told)
    if (come.length > 0) setSaid(come.map(({ by, words: note }) => words.come(ended(note), writer(by))).join(' '))
  }
  return <Announcer text={said} />
}
