import { z } from 'zod'
import { isAtTable, leaderOf, seatById, type Meeting, type Seat } from '../meeting.ts'
import { seatPlanSchema, type SeatPlan } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasConsentEnded, isCoveredAtTable } from '../consent-gaps.ts'
import { leaveLead } from './lead.ts'
import { joinRound, leaveRound } from './speaking.ts'

export const peopleCommands = [
  /** Sent by the server when a seat's device connects: the chair sits down, everybody else knocks. */
  z.strictObject({ type: z.literal('enter'), device: idSchema }).describe('Sent by the server when a device connects.'),
  z.strictObject({ type: z.literal('admitSeat'), seatId: idSchema, device: idSchema }).describe('The chair lets a device in on a seat: `device` is the one that knocks (section `knocks`). A seat has one device; another takes its place.'),
  z.strictObject({ type: z.literal('turnAway'), seatId: idSchema }).describe('The chair puts a seat out, or does not let it in.'),
  z.strictObject({ type: z.literal('setListening'), seatId: idSchema, isListening: z.boolean() }).describe('Keep a low profile, or no longer: one’s own, or anybody’s by who leads. Who listens is passed over in rounds.'),
  z.strictObject({ type: z.literal('setAttends'), seatId: idSchema, attends: seatPlanSchema.shape.attends }).describe('How a seat takes part, by who leads. On the phone and in the room one is at the table without a screen; the chair takes a seat back in that way.'),
] as const
export type PeopleCommand = z.infer<(typeof peopleCommands)[number]>

export type PeopleEvent =
  | { type: 'seatAdmitted'; seatId: string; device: string }
  | { type: 'seatTurnedAway'; seatId: string }
  | { type: 'listeningSet'; seatId: string; isListening: boolean }
  | { type: 'attendsSet'; seatId: string; attends: SeatPlan['attends'] }

export const decidePeople: Decide<PeopleCommand, PeopleEvent> = {
  enter: ({ device }, meeting, { by, role }) => {
    const seat = seatById(meeting, by)
    if (!seat) return refuse('noSuchSeat')
    if (role !== 'chair' || seat.admittedDevice === device) return []
    return [{ type: 'seatAdmitted', seatId: by, device }]
  },
  admitSeat: ({ seatId, device }, meeting, { at }) => {
    const seat = seatById(meeting, seatId)
    if (!seat) return refuse('noSuchSeat')
    if (seat.admittedDevice === device) return []
    // A meeting that has begun lets nobody in whose organisation the consent does not reach.
    if (meeting.state === 'open' && !isCoveredAtTable(meeting, seat.organisationId)) return refuse('consentMissing')
    if (meeting.state === 'open' && hasConsentEnded(meeting, seat.organisationId, at)) return refuse('consentEnded')
    return [{ type: 'seatAdmitted', seatId, device }]
  },
  turnAway: ({ seatId }, meeting, { by }) => {
    if (!seatById(meeting, seatId)) return refuse('noSuchSeat')
    return seatId === by ? refuse('notYourRole') : [{ type: 'seatTurnedAway', seatId }]
  },
  setListening: ({ seatId, isListening }, meeting, { by }) => {
    const seat = seatById(meeting, seatId)
    if (!seat) return refuse('noSuchSeat')
    if (seatId !== by && leaderOf(meeting) !== by) return refuse('notYours')
    return seat.isListening === isListening ? [] : [{ type: 'listeningSet', seatId, isListening }]
  },
  setAttends: ({ seatId, attends }, meeting, { role }) => {
    const seat = seatById(meeting, seatId)
    if (!seat) return refuse('noSuchSeat')
    // Who was put out is taken back as they were put out: by the chair.
    if (seat.hasBeenTurnedAway && role !== 'chair') return refuse('notYourRole')
    return seat.attends === attends && !seat.hasBeenTurnedAway ? [] : [{ type: 'attendsSet', seatId, attends }]
  },
}

const changeSeat = (meeting: Meeting, seatId: string, change: Partial<Seat>): Meeting => ({
  ...meeting,
  seats: meeting.seats.map((seat) => (seat.id === seatId ? { ...seat, ...change } : seat)),
})

export const evolvePeople: Evolve<PeopleEvent> = {
  seatAdmitted: (meeting, { seatId, device }, { at }) =>
    joinRound(changeSeat(meeting, seatId, { admittedDevice: device, admittedAt: at, hasBeenTurnedAway: false }), seatId, at),
  seatTurnedAway: (meeting, { seatId }) => leaveLead(leaveRound(changeSeat(meeting, seatId, { admittedDevice: null, hasBeenTurnedAway: true }), seatId), seatId),
  listeningSet: (meeting, { seatId, isListening }, { at }) => {
    const changed = changeSeat(meeting, seatId, { isListening })
    return isListening ? leaveRound(changed, seatId) : joinRound(changed, seatId, at)
  },
  attendsSet: (meeting, { seatId, attends }, { at }) => {
    const changed = changeSeat(meeting, seatId, { attends, hasBeenTurnedAway: false })
    const seat = seatById(changed, seatId)
    return seat && isAtTable(seat) ? joinRound(changed, seatId, at) : leaveRound(changed, seatId)
  },
}
