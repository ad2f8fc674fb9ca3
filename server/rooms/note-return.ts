import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'

/** Who is let in is shown the meeting by coming back: that is noted first, or rejects. That somebody is let in says so by itself. */
export async function noteReturn({ store, meetingId, now }: { store: Store; meetingId: string; now: () => string }, meeting: Meeting, { seatId, device, isStage }: Connection): Promise<void> {
  if (seatById(meeting, seatId)?.admittedDevice !== device) return
  await store.noteOfMeeting({ meetingId, what: isStage ? 'stageOpened' : 'cameBack', byWhom: seatId, at: now() })
}
