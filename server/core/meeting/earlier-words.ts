import type { MeetingEvent } from './events.ts'
import type { EarlierPoint } from './kept-cases.ts'
import type { Plan } from './plan.ts'

/** Whether a point that a meeting begins with is to go from it. */
export type TakenOut = (point: Pick<EarlierPoint, 'id' | 'raisedBy'>) => boolean

/** Of the meeting before: not what was raised or handed on without a name, which is of no person. */
export const ofMeetingBefore: TakenOut = ({ raisedBy }) => raisedBy === undefined

/** The plan without those points; the very same one where it has none of them. */
export function withoutPoints<Of extends Pick<Plan, 'earlier'>>(plan: Of, isTakenOut: TakenOut): Of {
  if (!(plan.earlier ?? []).some(isTakenOut)) return plan
  const { earlier = [], ...rest } = plan
  const stays = earlier.filter((one) => !isTakenOut(one))
  return { ...rest, ...(stays.length > 0 && { earlier: stays }) } as Of
}

/** The log of a meeting that has not begun as if it had never begun with those points, and which they were; null where the meeting has begun, or has none of them. */
export function eventsWithoutPoints(events: readonly MeetingEvent[], isTakenOut: TakenOut): { events: MeetingEvent[]; pointIds: string[] } | null {
  if (events.some(({ type }) => type === 'meetingStarted')) return null
  const pointIds = events.flatMap((event) => (event.type === 'meetingPlanned' ? (event.plan.earlier ?? []).filter(isTakenOut).map(({ id }) => id) : []))
  if (pointIds.length === 0) return null
  return { events: events.map((event) => (event.type === 'meetingPlanned' ? { ...event, plan: withoutPoints(event.plan, isTakenOut) } : event)), pointIds }
}
