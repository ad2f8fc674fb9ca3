import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { currentPhase } from '#core/meeting/subjects/agenda.ts'
import type { Section } from '#core/meeting/view.ts'

/** The whole table reads the letter aloud together; when the meeting has closed it belongs to those it was written for. */
const keepsLetter: SeatRole[] = ['chair', 'participant', 'supportPerson', 'referrer']
const getsReferrerLetter: SeatRole[] = ['chair', 'referrer']

const isReadBack = (meeting: Meeting) => meeting.state === 'open' && currentPhase(meeting)?.shows === 'readBack'

const maySeeLetter = (meeting: Meeting, role: SeatRole) => isReadBack(meeting) || (meeting.state === 'closed' && keepsLetter.includes(role))
const maySeeReferrerLetter = (meeting: Meeting, role: SeatRole) =>
  (isReadBack(meeting) || meeting.state === 'closed') && getsReferrerLetter.includes(role)

/** The letter of one recipient, when this role may read it; null otherwise. The same answer for the screen and for the page. */
export function letterFor(meeting: Meeting, role: SeatRole, recipient: Letter['recipient']): Letter | null {
  if (recipient === 'participant') return maySeeLetter(meeting, role) ? participantLetter(meeting) : null
  return maySeeReferrerLetter(meeting, role) ? referrerLetter(meeting) : null
}

const reads = (meeting: Meeting) => [
  meeting.plan,
  meeting.seats,
  meeting.consents,
  meeting.told,
  meeting.items,
  meeting.takeAway,
  meeting.followUp,
  meeting.closing,
  meeting.agenda.current,
]

export const lettersSections = {
  letter: { reads, draw: (meeting, _live, role) => letterFor(meeting, role, 'participant') } satisfies Section<Letter>,
  referrerLetter: { reads, draw: (meeting, _live, role) => letterFor(meeting, role, 'referrer') } satisfies Section<Letter>,
}
