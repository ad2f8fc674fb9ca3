import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { dayInWords } from '#client/meeting/day-in-words.ts'
import { dayOf } from '#client/meeting/days.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import type { Over } from './ask-over.ts'
import { nameOfMeeting } from './name-of-meeting.ts'
import { MinutesGo } from './minutes-go.tsx'
import { useChairLink } from './use-chair-link.ts'
import { Withdrawing } from './withdrawing.tsx'

type OverMeetingProps = { over: Over; staff: Staff; onChanged: () => void }

/** One meeting that is over, and what the office can do with it. The link stands on this page alone. */
export function OverMeeting({ over, staff, onChanged }: OverMeetingProps) {
  const { over: words } = useWords('planned')
  const locale = useLocale()
  const [said, setSaid] = useState<string | null>(null)
  const { meetingId, keptUntil, isLocked, hasMinutes } = over
  const about = nameOfMeeting(over, locale)
  const { link, make } = useChairLink(meetingId, staff, setSaid)
  return (
    <>
      <div>
        <p>{about}</p>
        <p className={styles.quiet}>
          {over.formName[locale]}. {isLocked && words.locked} {words.keptUntil(dayInWords(dayOf(Date.parse(keptUntil)), locale))}
        </p>
        {hasMinutes && !isLocked && <MinutesGo />}
        <Trouble text={said} />
        {link !== null && !isLocked && (
          <p role="status">
            <a href={link} target="_blank" rel="noreferrer">
              {words.link}
            </a>
            <br />
            <span className={styles.quiet}>{words.linkHelp}</span>
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <WhoHasSeen isSmall meetingId={meetingId} token={staff.key} label={words.seen} name={actOn(words.seen, about)} />
        <WhoHasSeen isSmall what="record" meetingId={meetingId} token={staff.key} label={words.record} name={actOn(words.record, about)} />
        <Withdrawing meeting={over} staff={staff} about={about} asks={words.withdrawSure} onSaid={(text) => (setSaid(text), onChanged())}>
          <Button size="small" aria-label={actOn(words.open, about)} onClick={make}>
            {words.open}
          </Button>
        </Withdrawing>
      </div>
    </>
  )
}
