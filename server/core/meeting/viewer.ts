import { leaderOf, type Meeting } from './meeting.ts'
import { professionalRoles, type SeatRole } from './plan.ts'

/** What somebody sees the meeting as: their role, `leader` for who leads instead of the chair, `stage` for a large screen that all look at. */
export type Viewer = SeatRole | 'leader' | 'stage'

/** Who is there for their work. */
export const workers: readonly Viewer[] = [...professionalRoles, 'leader']

/** What a seat sees the meeting as on an ordinary page. */
export const viewerOf = (meeting: Meeting, seatId: string, role: SeatRole): Viewer => (role !== 'chair' && leaderOf(meeting) === seatId ? 'leader' : role)
