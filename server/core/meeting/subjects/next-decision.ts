import { z } from 'zod'
import { decisionAskedSchema, type AskedOf, type Kept } from '../kept.ts'
import { forget } from '../last-action.ts'
import { seatById, type Meeting } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasPassed } from '../when-day.ts'
import { withKept } from '../with-kept.ts'
import { casesHeld, isCaseOf } from './cases.ts'

type Decision = z.infer<typeof decisionAskedSchema>

export const nextDecisionCommands = [
  z.strictObject({ type: z.literal('askDecision'), caseId: idSchema.nullable(), decision: decisionAskedSchema }).describe('Which decision is asked of whom and by which day, or why none is. `caseId` is null where the meeting has one case alone. Said anew it replaces what stood.'),
] as const
export type NextDecisionCommand = z.infer<(typeof nextDecisionCommands)[number]>

export type NextDecisionEvent = { type: 'decisionAsked'; /** Absent before each case had its own. */ caseId?: string | null; decision: Decision }

export const decideNextDecision: Decide<NextDecisionCommand, NextDecisionEvent> = {
  askDecision: ({ caseId, decision }, meeting, { at }) => {
    if (!isCaseOf(meeting, caseId)) return refuse('noSuchCase')
    const stands = decisionOf(meeting, caseId)
    if (stands && isSameRecord(stands.decision, decision)) return []
    const wrong = decision.kind === 'none' ? null : wrongAsk(meeting, decision.of, decision.by, at)
    return wrong ? refuse(wrong) : [{ type: 'decisionAsked', caseId, decision }]
  },
}

export const decisionOf = ({ kept }: Pick<Meeting, 'kept'>, caseId: string | null): Kept['decisions'][number] | undefined => kept.decisions.find((one) => one.caseId === caseId)

/** Whether it is not said which decision is asked for, or why none is: of the one case, or of each that was taken up and is not put off. */
export const lacksDecision = (meeting: Meeting): boolean => casesHeld(meeting).some((caseId) => !decisionOf(meeting, caseId))

/** What is asked of a seat is asked of somebody who works there and has not been put out, by a day that is to come. */
export function wrongAsk(meeting: Meeting, of: AskedOf, day: string, at: string): Refusal | null {
  if (of.kind === 'seat') {
    if (!isProfessional(meeting, of.seatId)) return 'noSuchSeat'
    if (seatById(meeting, of.seatId)?.hasBeenTurnedAway) return 'seatNotHere'
  }
  return hasPassed(day, at) ? 'dayHasPassed' : null
}

export const evolveNextDecision: Evolve<NextDecisionEvent> = {
  decisionAsked: (meeting, { caseId = null, decision }, { by, at }) =>
    forget(withKept(meeting, { decisions: [...meeting.kept.decisions.filter((one) => one.caseId !== caseId), { caseId, decision, by, at }] }), by),
}
