import type { Letter } from '#core/letters/letter.ts'
import { hasConsentEnded } from '#core/meeting/consent-gaps.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import type { SeatSession } from '#server/store/store.ts'
import { deviceIn } from './device-in.ts'
import { byCodeFor, copyFor, letterFor } from './letter-sections.ts'
import type { Rooms } from './rooms.ts'

/** Letters as their readers get them, for those who hand over the codes to see first. */
export function lettersToShow(rooms: Rooms, now: () => string) {
  const onDevice = deviceIn(rooms)
  return {
    /** What a seat's reader would have now by the code that the chair hands out, a copy or minutes, when the session is the chair's; null otherwise, and where letters are on paper alone. */
    copyToShow: async (session: SeatSession, seatId: string): Promise<Letter | null> => {
      const found = await onDevice(session)
      const seat = found?.seat.role === 'chair' && !isOnPaperAlone(found.meeting) ? seatById(found.meeting, seatId) : null
      const recipient = found && seat && byCodeFor(found.meeting, seat, now())
      return recipient ? (copyFor(found.meeting, seat, recipient, now()) ?? letterFor(found.meeting, seat.role, recipient, seat.id)) : null
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
