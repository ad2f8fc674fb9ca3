import { isAtTable, participantOf, type Meeting } from './meeting.ts'

/** Whether a move to this phase leaves the first one while the participant, without whom the meeting is not held, is not there. */
export function lacksItsParticipant(meeting: Meeting, to: number): boolean {
  if (!meeting.plan?.form.needsParticipant || to === 0 || (meeting.agenda.current ?? 0) > 0) return false
  const participant = participantOf(meeting)
  return participant === undefined || !isAtTable(participant)
}
