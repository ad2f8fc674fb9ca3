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
