import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { LinkToGive } from '../planned/link-to-give.tsx'
import { SureButton } from '../waiting/sure-button.tsx'
import { askAhead, askChairLink, type Ahead } from './ask-over.ts'
import { MeetingsPart } from './meetings-part.tsx'
import { nameOfMeeting } from './name-of-meeting.ts'
import { Withdrawing } from './withdrawing.tsx'

/** The meetings that are planned and have not begun: whoever calls before theirs takes their yes back here, and a chair who has lost the link gets another. */
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
  const [link, setLink] = useState<string | null>(null)
  const { meetingId, isLocked, hasConsent, formName } = meeting
  const about = nameOfMeeting(meeting, locale)
  const renew = () => void askChairLink(meetingId, staff).then((made) => (setLink(made?.link ?? null), setSaid(made ? null : words.away)))
  const { newLink, newLinkSure, newLinkYes, newLinkHelp, newLinkCopy, ...ahead } = words.ahead
  const asksForLink = !isLocked && link === null && <SureButton says={newLink} about={about} asks={newLinkSure} yes={newLinkYes} onYes={renew} />
  return (
    <>
      <div>
        <p>{about}</p>
        <p className={styles.quiet}>
          {formName[locale]}. {isLocked && ahead.locked}
        </p>
        <Trouble text={said} />
        {link !== null && !isLocked && <LinkToGive link={link} label={newLink} help={newLinkHelp} copyLabel={newLinkCopy} />}
      </div>
      {hasConsent ? (
        <Withdrawing meeting={meeting} staff={staff} about={about} asks={ahead.sure} onSaid={(text) => (setSaid(text), onChanged())}>
          {asksForLink}
        </Withdrawing>
      ) : (
        <div className={styles.acts}>{asksForLink}</div>
      )}
    </>
  )
}
