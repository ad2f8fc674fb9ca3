import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { newNotes } from './new-notes.ts'

/** What is to be heard of the notes that others have put since the page was opened: the last that came, each as `say` words it. */
export function useComeNotes<N extends { id: string; by: string }>(notes: readonly N[], say: (note: N) => string): string {
  const { mine } = useSession().state
  const [before, setBefore] = useState(notes)
  const [said, setSaid] = useState('')
  if (before !== notes && before.map(({ id }) => id).join() !== notes.map(({ id }) => id).join()) {
    const come = newNotes(before, notes, mine?.seatId ?? '')
    setBefore(notes)
    if (come.length > 0) setSaid(come.map(say).join(' '))
  }
  return said
}
