import { seatById, type Meeting } from './meeting.ts'
import { professionalRoles } from './plan.ts'

/** Whether this seat is in the meeting for its work; false for a seat that is not there. */
export const isProfessional = (meeting: Meeting, seatId: string): boolean => professionalRoles.includes(seatById(meeting, seatId)?.role ?? 'participant')
