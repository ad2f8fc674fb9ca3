import { decide } from '#core/meeting/decide.ts'
import { evolve } from '#core/meeting/evolve.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { SeatPlan, SeatRole } from '#core/meeting/plan.ts'
import { newId } from '#server/identity/secrets.ts'
import { plannedMeeting } from './planned-meeting.ts'

export type Done = { by: string; at: string; events: MeetingEvent[] }
export type OpenedInCore = { seats: SeatPlan[]; now: () => Meeting; /** Throws where the core says no. */ perform: (by: string, command: Command) => Done }

export const deviceOf = (seatId: string) => `device-of-${seatId}`

/** A meeting that is planned, let in and begun by the core alone. */
export function openedInCore(seatCount: number): OpenedInCore {
  const { plan, consents } = plannedMeeting(seatCount)
  let meeting: Meeting = unplanned
  const performAs = (by: string, role: SeatRole | 'staff', command: Command): Done => {
    const at = new Date().toISOString()
    const events = decide(command, meeting, { by, role, at, newId })
    if ('refused' in events) throw new Error(`The course does not hold: ${command.type} is refused (${events.refused}).`)
    meeting = events.reduce((before, event) => evolve(before, { event, by, at }), meeting)
    return { by, at, events }
  }
  const perform: OpenedInCore['perform'] = (by, command) => performAs(by, plan.seats.find((seat) => seat.id === by)?.role ?? 'chair', command)
  const chair = plan.seats[0]!
  performAs('staff', 'staff', { type: 'planMeeting', plan: { ...plan, form: resursradet, hostAuthority: 'Ekby kommun' } })
  performAs('staff', 'staff', { type: 'recordConsent', records: consents })
  perform(chair.id, { type: 'enter', device: deviceOf(chair.id) })
  for (const { id } of plan.seats.slice(1)) perform(chair.id, { type: 'admitSeat', seatId: id, device: deviceOf(id) })
  perform(chair.id, { type: 'startMeeting' })
  return { seats: plan.seats, now: () => meeting, perform }
}
