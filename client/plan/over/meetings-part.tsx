import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Part } from '#client/ui/part.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'

type MeetingsPartProps<One> = {
  id: string
  words: { title: string; help: string }
  staff: Staff
  /** The same function each time. */
  ask: (staff: Staff) => Promise<One[] | null>
  children: (one: One, onChanged: () => void) => ReactNode
}

/** Meetings of the authority, each with what can be done; looked for anew when something was. Nothing where there is none. */
export function MeetingsPart<One extends { meetingId: string }>({ id, words, staff, ask, children }: MeetingsPartProps<One>) {
  const [meetings, setMeetings] = useState<One[]>([])
  const look = useCallback(() => void ask(staff).then((found) => found && setMeetings(found)), [ask, staff])
  useEffect(look, [look])
  if (meetings.length === 0) return null
  return (
    <Part id={id} title={words.title}>
      <p className={styles.quiet}>{words.help}</p>
      <ul className={styles.handOuts}>
        {meetings.map((one) => (
          <li key={one.meetingId} className={styles.person}>
            {children(one, look)}
          </li>
        ))}
      </ul>
    </Part>
  )
}
