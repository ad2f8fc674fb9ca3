import { useCallback, useEffect, useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { askOver, type Over } from './ask-over.ts'
import { OverMeeting } from './over-meeting.tsx'

/** The meetings that are over and not erased: opened again for who led them, and closed for good when consent is taken back. Nothing where there is none. */
export function OverPart({ staff }: { staff: Staff }) {
  const { over: words } = useWords('plan')
  const [meetings, setMeetings] = useState<Over[]>([])
  const look = useCallback(() => void askOver(staff).then((found) => found && setMeetings(found)), [staff])
  useEffect(look, [look])
  if (meetings.length === 0) return null
  return (
    <Part id="plan-over" title={words.title}>
      <p className={styles.quiet}>{words.help}</p>
      <ul className={styles.handOuts}>
        {meetings.map((one) => (
          <li key={one.meetingId} className={styles.person}>
            <OverMeeting over={one} staff={staff} onChanged={look} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
