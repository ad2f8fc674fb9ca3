import { withoutPoints, type TakenOut } from './earlier-words.ts'
import type { MeetingEvent } from './events.ts'

/** The log of a meeting that has not begun as if it had never begun with those points, and which they were; null where the meeting has begun, or has none of them. */
export function eventsWithoutPoints(events: readonly MeetingEvent[], isTakenOut: TakenOut): { events: MeetingEvent[]; pointIds: string[] } | null {
  if (events.some(({ type }) => type === 'meetingStarted')) return null
  const pointIds = events.flatMap((event) => (event.type === 'meetingPlanned' ? (event.plan.earlier ?? []).filter(isTakenOut).map(({ id }) => id) : []))
  if (pointIds.length === 0) return null
  return { events: events.map((event) => (event.type === 'meetingPlanned' ? { ...event, plan: withoutPoints(event.plan, isTakenOut) } : event)), pointIds }
}
