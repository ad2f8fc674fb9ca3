import { useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import { askOver } from './ask-over.ts'
import { MeetingsPart } from './meetings-part.tsx'
import { OverMeeting } from './over-meeting.tsx'

/** The meetings that are over and not erased: opened again for who led them, and closed for good when consent is taken back. */
export function OverPart({ staff }: { staff: Staff }) {
  const { over: words } = useWords('planned')
  return (
    <MeetingsPart id="plan-over" words={words} staff={staff} ask={askOver}>
      {(one, onChanged) => <OverMeeting over={one} staff={staff} onChanged={onChanged} />}
    </MeetingsPart>
  )
}
