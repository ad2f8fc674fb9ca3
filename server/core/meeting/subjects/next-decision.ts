import { z } from 'zod'
import { decisionAskedSchema, type AskedOf } from '../kept.ts'
import { forget } from '../last-action.ts'
import { seatById, type Meeting } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasPassed } from '../when-day.ts'
import { withKept } from '../with-kept.ts'

type Decision = z.infer<typeof decisionAskedSchema>

export const nextDecisionCommands = [
  z.strictObject({ type: z.literal('askDecision'), decision: decisionAskedSchema }).describe('Which decision is asked of whom and by which day, or why none is; said anew it replaces what stood.'),
] as const
export type NextDecisionCommand = z.infer<(typeof nextDecisionCommands)[number]>

export type NextDecisionEvent = { type: 'decisionAsked'; decision: Decision }

export const decideNextDecision: Decide<NextDecisionCommand, NextDecisionEvent> = {
  askDecision: ({ decision }, meeting, { at }) => {
    const stands = meeting.kept.nextDecision
    if (stands && isSameRecord(stands.decision, decision)) return []
    const wrong = decision.kind === 'none' ? null : wrongAsk(meeting, decision.of, decision.by, at)
    return wrong ? refuse(wrong) : [{ type: 'decisionAsked', decision }]
  },
}

/** What is asked of a seat is asked of somebody who works there and has not been put out, by a day that is to come. */
export function wrongAsk(meeting: Meeting, of: AskedOf, day: string, at: string): Refusal | null {
  if (of.kind === 'seat') {
    if (!isProfessional(meeting, of.seatId)) return 'noSuchSeat'
    if (seatById(meeting, of.seatId)?.hasBeenTurnedAway) return 'seatNotHere'
  }
  return hasPassed(day, at) ? 'dayHasPassed' : null
}

export const evolveNextDecision: Evolve<NextDecisionEvent> = {
  decisionAsked: (meeting, { decision }, { by, at }) => forget(withKept(meeting, { nextDecision: { decision, by, at } }), by),
}
