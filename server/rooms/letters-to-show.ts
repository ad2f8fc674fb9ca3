import type { Letter } from '#core/letters/letter.ts'
import { hasConsentEnded } from '#core/meeting/consent-gaps.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import type { SeatSession } from '#server/store/store.ts'
import { deviceIn } from './device-in.ts'
import { copyFor, letterFor } from './letter-sections.ts'
import type { Rooms } from './rooms.ts'

/** Letters as their readers get them, for those who hand over the codes to see first. */
export function lettersToShow(rooms: Rooms, now: () => string) {
  const onDevice = deviceIn(rooms)
  return {
    /** The copy of a seat's organisation as its reader would take it now, when the session is the chair's; null otherwise, and where letters are on paper alone. */
    copyToShow: async (session: SeatSession, seatId: string): Promise<Letter | null> => {
      const found = await onDevice(session)
      const seat = found?.seat.role === 'chair' && !isOnPaperAlone(found.meeting) ? seatById(found.meeting, seatId) : null
      return found && seat ? copyFor(found.meeting, seat, 'participant', now()) : null
    },
    /** The letter before this meeting as this seat reads it by its code; null for any seat that has none, and where it is on paper alone. */
    letterBefore: async (meetingId: string, seatId: string): Promise<Letter | null> => {
      const { meeting } = (await rooms.roomOf(meetingId)).see()
      const seat = seatById(meeting, seatId)
      const isReader = (seat?.role === 'participant' || seat?.role === 'referrer') && !isOnPaperAlone(meeting) && !hasConsentEnded(meeting, seat.organisationId, now())
      return seat && isReader ? letterFor(meeting, seat.role, 'preparation', seat.id) : null
    },
  }
}
