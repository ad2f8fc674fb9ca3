import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { askAhead, type Ahead } from './ask-over.ts'
import { MeetingsPart } from './meetings-part.tsx'
import { nameOfMeeting } from './name-of-meeting.ts'
import { Withdrawing } from './withdrawing.tsx'

/** The meetings that are planned and have not begun: whoever calls before theirs takes their yes back here. */
export function AheadPart({ staff }: { staff: Staff }) {
  const { ahead: words } = useWords('plan').over
  return (
    <MeetingsPart id="plan-ahead" words={words} staff={staff} ask={askAhead}>
      {(one, onChanged) => <AheadMeeting meeting={one} staff={staff} onChanged={onChanged} />}
    </MeetingsPart>
  )
}

function AheadMeeting({ meeting, staff, onChanged }: { meeting: Ahead; staff: Staff; onChanged: () => void }) {
  const { over: words } = useWords('plan')
  const locale = useLocale()
  const [said, setSaid] = useState<string | null>(null)
  const about = nameOfMeeting(meeting, locale)
  return (
    <>
      <div>
        <p>{about}</p>
        <p className={styles.quiet}>
          {meeting.formName[locale]}. {meeting.isLocked && words.ahead.locked}
        </p>
        <Trouble text={said} />
      </div>
      <Withdrawing meeting={meeting} staff={staff} about={about} asks={words.ahead.sure} onSaid={(text) => (setSaid(text), onChanged())} />
    </>
  )
}
