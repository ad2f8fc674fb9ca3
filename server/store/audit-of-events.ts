import type { MeetingEvent } from '#core/meeting/events.ts'
import type { AuditWhat } from './audit-kinds.ts'

/** What the audit log says of events, which lie sealed: who was given a seat, let in or led, to which text an answer was given, and else only what sort of thing was changed, and of what is undone which sort that was. */
export function auditOfEvents(events: readonly MeetingEvent[]): AuditWhat[] {
  const lines = events.flatMap(lineOf)
  const changes = events.filter((event) => lineOf(event).length === 0).flatMap((event) => (event.type === 'lastUndone' ? [event.type, event.undone.type] : [event.type]))
  return changes.length > 0 && lines.length === 0 ? [`changed ${[...new Set(changes)].join(' ')}`] : lines
}

function lineOf(event: MeetingEvent): AuditWhat[] {
  switch (event.type) {
    case 'meetingPlanned':
      return event.plan.seats.map(({ id, role }) => `seatGiven ${id} ${role}` as const)
    case 'seatAdded':
      return [`seatGiven ${event.seat.id} ${event.seat.role}`]
    case 'seatAdmitted':
    case 'seatTurnedAway':
      return [`${event.type} ${event.seatId}`]
    case 'leadTaken':
    case 'leadTakenBack':
    case 'meetingClosed':
      return [event.type]
    case 'consentWithdrawn':
      return ['consent withdrawn']
    case 'withdrawalTakenBack':
      return ['consent takenBack']
    case 'consentRecorded':
      return [...new Set(event.records.map(({ textVersion }) => `textAnswered ${textVersion}` as const))]
    case 'consentAnswered':
    case 'separateAnswered':
      return event.textVersion === undefined ? [] : [`textAnswered ${event.textVersion}`]
    default:
      return []
  }
}
