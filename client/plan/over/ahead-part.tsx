import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { LinkToGive } from '../planned/link-to-give.tsx'
import { SureButton } from '../waiting/sure-button.tsx'
import { askAhead, type Ahead } from './ask-over.ts'
import { LetterAhead } from './letter-ahead.tsx'
import { MeetingsPart } from './meetings-part.tsx'
import { nameOfMeeting } from './name-of-meeting.ts'
import { useChairLink } from './use-chair-link.ts'
import { Withdrawing } from './withdrawing.tsx'

/** The meetings that are not over, also one that has begun and that nobody has closed: whoever calls takes their yes back here, and a chair who has lost the link gets another. */
export function AheadPart({ staff }: { staff: Staff }) {
  const { ahead: words } = useWords('planned').over
  return (
    <MeetingsPart id="plan-ahead" words={words} staff={staff} ask={askAhead}>
      {(one, onChanged) => <AheadMeeting meeting={one} staff={staff} onChanged={onChanged} />}
    </MeetingsPart>
  )
}

function AheadMeeting({ meeting, staff, onChanged }: { meeting: Ahead; staff: Staff; onChanged: () => void }) {
  const { ahead: words, seen, record } = useWords('planned').over
  const locale = useLocale()
  const [said, setSaid] = useState<string | null>(null)
  const { meetingId, hasBegun, isLocked, hasConsent, hasLetter, formName } = meeting
  const about = nameOfMeeting(meeting, locale)
  const { link, make } = useChairLink(meetingId, staff, setSaid)
  const asksForLink = !isLocked && link === null && <SureButton says={words.newLink} about={about} asks={words.newLinkSure} yes={words.newLinkYes} onYes={make} />
  return (
    <>
      <div>
        <p>{about}</p>
        <p className={styles.quiet}>
          {formName[locale]}. {isLocked ? (hasBegun ? words.lockedBegun : words.locked) : hasBegun && words.begun}
        </p>
        <Trouble text={said} />
        {link !== null && !isLocked && <LinkToGive link={link} label={words.newLink} help={words.newLinkHelp} copyLabel={words.newLinkCopy} />}
      </div>
      <div className={styles.acts}>
        <WhoHasSeen isSmall meetingId={meetingId} token={staff.key} label={seen} name={actOn(seen, about)} />
        <WhoHasSeen isSmall what="record" meetingId={meetingId} token={staff.key} label={record} name={actOn(record, about)} />
        {hasConsent ? (
          <Withdrawing meeting={meeting} staff={staff} about={about} asks={hasBegun ? words.sureBegun : words.sure} onSaid={(text) => (setSaid(text), onChanged())}>
            {asksForLink}
          </Withdrawing>
        ) : (
          asksForLink
        )}
      </div>
      {!isLocked && hasLetter && <LetterAhead about={about} meetingId={meetingId} staff={staff} />}
    </>
  )
}
