import { decide } from '#core/meeting/decide.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { Command } from '#core/meeting/commands.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { newId } from '#server/identity/secrets.ts'
import { Attendance } from '#server/rooms/attendance.ts'
import { plannedMeeting } from './planned-meeting.ts'

export type HeldInMemory = {
  /** Decided, taken and told to every seat. Throws where the core says no. */
  perform: (by: string, command: Command) => void
  seatsOf: (role: SeatRole) => string[]
  now: () => Meeting
  /** What has been sent so far, as JSON: how many messages, and their length in all. */
  sent: () => { messages: number; bytes: number }
}

/** A meeting with everybody let in that lies in memory: what the core and the room do for a command, without sockets and database. */
export function heldInMemory(seatCount: number): HeldInMemory {
  const { plan, consents } = plannedMeeting(seatCount)
  let [meeting, live, version] = [unplanned, nobodyHere, 0]
  let [messages, bytes] = [0, 0]
  const send = (message: unknown) => {
    messages += 1
    bytes += JSON.stringify(message).length
  }
  const attendance = new Attendance((_audience, message) => send(message))
  const performAs = (by: string, role: SeatRole | 'staff', command: Command) => {
    const at = new Date().toISOString()
    const events = decide(command, meeting, { by, role, at, newId })
    if ('refused' in events) throw new Error(`${command.type} is refused (${events.refused}).`)
    meeting = events.reduce((before, event) => evolve(before, { event, by, at }), meeting)
    version += events.length
    live = { ...attendance.settle(meeting, live, at), today: at.slice(0, 10) }
    attendance.tell({ meeting, version, now: at }, live)
  }
  const [chair, ...others] = plan.seats
  if (!chair) throw new Error('nobody leads')
  performAs('staff', 'staff', { type: 'planMeeting', plan: { ...plan, form: resursradet, hostAuthority: 'Ekby kommun' } })
  performAs('staff', 'staff', { type: 'recordConsent', records: consents })
  for (const { id, role } of plan.seats) attendance.add({ id: `line-${id}`, seatId: id, role, device: `device-of-${id}`, isStage: false, hear: () => undefined, view: send, mine: send, end: () => undefined })
  performAs(chair.id, 'chair', { type: 'enter', device: `device-of-${chair.id}` })
  for (const { id } of others) performAs(chair.id, 'chair', { type: 'admitSeat', seatId: id, device: `device-of-${id}` })
  performAs(chair.id, 'chair', { type: 'startMeeting' })
  return {
    perform: (by, command) => performAs(by, plan.seats.find(({ id }) => id === by)?.role ?? 'chair', command),
    seatsOf: (role) => plan.seats.filter((seat) => seat.role === role).map(({ id }) => id),
    now: () => meeting,
    sent: () => ({ messages, bytes }),
  }
}
