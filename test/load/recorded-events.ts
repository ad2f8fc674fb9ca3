import { decide } from '#core/meeting/decide.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { Command } from '#core/meeting/commands.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { sections } from '#core/meeting/view.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { newId } from '#server/identity/secrets.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { nextMove, type Sections } from './course.ts'
import { plannedMeeting } from './planned-meeting.ts'

/**
 * What the product's own core makes of the course, move by move: the events with who did them, as JSON. The bare baseline keeps and
 * tells these, so that it handles the very bytes that the product's log gets (before sealing).
 */
export function recordedEvents(seatCount: number, moves: number): string[] {
  const { plan, consents } = plannedMeeting(seatCount)
  const chance = chanceFrom(1)
  let meeting: Meeting = unplanned
  const perform = (by: string, role: SeatRole | 'staff', command: Command): string => {
    const at = new Date().toISOString()
    const events = decide(command, meeting, { by, role, at, newId })
    if ('refused' in events) throw new Error(`The course does not hold: ${command.type} is refused (${events.refused}).`)
    meeting = events.reduce((before, event) => evolve(before, { event, by, at }), meeting)
    return JSON.stringify({ by, at, events })
  }
  const chair = plan.seats[0]!
  perform('staff', 'staff', { type: 'planMeeting', plan: { ...plan, form: resursradet, hostAuthority: 'Ekby kommun' } })
  perform('staff', 'staff', { type: 'recordConsent', records: consents })
  perform(chair.id, 'chair', { type: 'enter', device: `device-of-${chair.id}` })
  for (const { id } of plan.seats.slice(1)) perform(chair.id, 'chair', { type: 'admitSeat', seatId: id, device: `device-of-${id}` })
  perform(chair.id, 'chair', { type: 'startMeeting' })
  return Array.from({ length: moves }, (_, count) => {
    const { by, command } = nextMove({ seats: plan.seats, view: chairsView(meeting), count, chance })
    return perform(by, plan.seats.find((seat) => seat.id === by)?.role ?? 'chair', command as Command)
  })
}

const chairsView = (meeting: Meeting): Sections => ({
  told: sections.told.draw(meeting, nobodyHere, 'chair'),
  items: sections.items.draw(meeting, nobodyHere, 'chair'),
  speaking: sections.speaking.draw(meeting, nobodyHere, 'chair'),
  agenda: sections.agenda.draw(meeting, nobodyHere, 'chair'),
})
