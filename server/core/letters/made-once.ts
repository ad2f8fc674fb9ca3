import type { Meeting } from '#core/meeting/meeting.ts'
import type { Letter } from './letter.ts'

/** A letter is the same for everybody who may read it, and stands in other letters: made once for each step of a meeting. */
export function madeOnce(make: (meeting: Meeting) => Letter | null): (meeting: Meeting) => Letter | null {
  const made = new WeakMap<Meeting, Letter | null>()
  return (meeting) => {
    const known = made.get(meeting)
    if (known !== undefined) return known
    const letter = make(meeting)
    made.set(meeting, letter)
    return letter
  }
}
