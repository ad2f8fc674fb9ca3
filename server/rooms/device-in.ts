import { seatById, type Meeting, type Seat } from '#core/meeting/meeting.ts'
import type { SeatSession } from '#server/store/store.ts'
import type { Rooms } from './rooms.ts'

/** The seat of a session and its meeting as it stands; null on any other device than the one that is let in. */
export const deviceIn =
  (rooms: Rooms) =>
  async ({ meetingId, seatId, device }: SeatSession): Promise<{ seat: Seat; meeting: Meeting } | null> => {
    const { meeting } = (await rooms.roomOf(meetingId)).see()
    const seat = seatById(meeting, seatId)
    return seat?.admittedDevice === device ? { seat, meeting } : null
  }
