import { isCoveredAtTable } from './consent-gaps.ts'
import { isWithoutScreen, leaderOf, seatById, type Meeting } from './meeting.ts'

/**
 * Whether `by` says something that is this seat's to say: the seat itself, or another in the same role from the same organisation,
 * never the referrer for the representative. Who has no screen, on the phone or in the room, says it, and who leads takes it down.
 */
export function speaksFor(meeting: Meeting, seatId: string | null, by: string): boolean {
  const named = seatId === null ? undefined : seatById(meeting, seatId)
  const asking = seatById(meeting, by)
  if (!named || !asking) return false
  if (takesDownFor(meeting, named.id, by)) return true
  return named.id === by || (named.organisationId !== null && named.organisationId === asking.organisationId && named.role === asking.role)
}

/** Whether `by` leads and this seat has no screen to say it on. */
export function takesDownFor(meeting: Meeting, seatId: string, by: string): boolean {
  const named = seatById(meeting, seatId)
  return named !== undefined && leaderOf(meeting) === by && isWithoutScreen(named)
}

/** Whether what this seat says is taken down while consent does not reach their organisation: they came later, without a screen. */
export function isSeatBeyondConsent(meeting: Meeting, seatId: string | null, { by, at }: { by: string; at: string }): boolean {
  const named = seatId === null ? undefined : seatById(meeting, seatId)
  if (!named || !isWithoutScreen(named) || named.organisationId === seatById(meeting, by)?.organisationId) return false
  return !isCoveredAtTable(meeting, named.organisationId, at)
}
