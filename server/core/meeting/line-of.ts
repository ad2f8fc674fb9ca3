import { caseOfLine } from './line-id.ts'
import type { Meeting } from './meeting.ts'
import { fieldOf } from './subjects/fields.ts'
import { decisionOf } from './subjects/next-decision.ts'
import { noPlanOf } from './subjects/no-plan.ts'
import { ownerOf } from './subjects/owner.ts'
import { restsOf } from './subjects/rests.ts'

type IsThere = (meeting: Meeting, id: string, caseId: string | null) => boolean

/** Of each kind of line, whether the letter is made from this one. What was taken away before the close stands in no letter. */
const isThere: Record<string, IsThere> = {
  item: ({ items }, id) => items.some((one) => one.id === id && !one.isWithdrawn),
  told: ({ told }, id) => told.some((one) => one.id === id && !one.isRemoved),
  ready: ({ kept }, id) => kept.ready.some(({ seatId }) => seatId === id),
  silent: ({ kept }, id) => kept.silent.some(({ voice }) => voice === id),
  views: ({ kept }, id) => kept.views.some((one) => one.id === id),
  obstacle: ({ kept }, id) => kept.obstacles.some((one) => one.id === id),
  rest: (meeting, id) => restsOf(meeting).some((one) => one.id === id),
  earlier: ({ kept }, id) => kept.earlier.some((one) => one.id === id),
  putOff: ({ agenda }, id) => agenda.cases.some((one) => one.id === id && one.putOffBecause !== null),
  field: (meeting, id, caseId) => fieldOf(meeting, id, caseId) !== undefined,
  owner: (meeting, _id, caseId) => ownerOf(meeting, caseId) !== undefined,
  nextDecision: (meeting, _id, caseId) => decisionOf(meeting, caseId) !== undefined,
  noPlan: (meeting, _id, caseId) => noPlanOf(meeting, caseId) !== undefined,
  handover: ({ kept }) => kept.handover !== null,
  closing: ({ closing }) => (closing?.early ?? null) !== null,
  takeAway: ({ takeAway }) => takeAway !== null,
  followUp: ({ followUp }) => followUp !== null,
  money: ({ money }) => money !== null,
}

/** Whether a line is something that the letters of this meeting are made from. */
export function isLineOf(meeting: Meeting, lineId: string): boolean {
  const [kind = '', id = ''] = lineId.split(':')
  return isThere[kind]?.(meeting, id, caseOfLine(lineId)) ?? false
}
