import { z } from 'zod'
import type { Meeting } from '#core/meeting/meeting.ts'
import { isHandedOver } from '#core/meeting/subjects/handover.ts'
import { ownerOf } from '#core/meeting/subjects/owner.ts'
import { restsOf } from '#core/meeting/subjects/rests.ts'

/** What became of what a meeting keeps beside its items, one code for each. `none`: there was nothing of the kind. */
export const codedKeptSchema = z.strictObject({
  /** Of all obstacles together: one has no answer; else what the best answer was. `handedOn`: nobody here acts, but others are to answer. */
  obstacles: z.enum(['unanswered', 'action', 'handedOn', 'rests', 'rejected', 'none']),
  /** `confirmed`: by both sides. */
  handover: z.enum(['confirmed', 'asked', 'none']),
  /** `ready`: every voice that was heard said yes. */
  readiness: z.enum(['ready', 'notYet', 'none']),
  /** Of all cases together: `asked` where one was asked for in any. */
  nextDecision: z.enum(['asked', 'notNeeded', 'none']),
})
type CodedKept = z.infer<typeof codedKeptSchema>

export const nothingCoded: CodedKept = { obstacles: 'none', handover: 'none', readiness: 'none', nextDecision: 'none' }

/** One case of a meeting. `hasOwner`: somebody has said yes to hold it together. `rests`: for what it, or something put in it, waits. */
export const codedCaseSchema = z.strictObject({ isTakenUp: z.boolean(), hasOwner: z.boolean(), rests: z.enum(['care', 'other', 'no']) })
export type CodedCase = z.infer<typeof codedCaseSchema>

export const codedKept = ({ kept }: Meeting): CodedKept => ({
  obstacles: obstaclesCode(kept.obstacles.map(({ answer }) => answer?.answer.kind ?? null)),
  handover: kept.handover === null ? 'none' : isHandedOver(kept.handover) ? 'confirmed' : 'asked',
  readiness: kept.ready.length === 0 ? 'none' : kept.ready.every(({ answer }) => answer === 'yes') ? 'ready' : 'notYet',
  nextDecision: kept.decisions.length === 0 ? 'none' : kept.decisions.some(({ decision }) => decision.kind === 'asked') ? 'asked' : 'notNeeded',
})

function obstaclesCode(answers: readonly ('action' | 'rests' | 'rejected' | 'handedOn' | null)[]): CodedKept['obstacles'] {
  if (answers.length === 0) return 'none'
  if (answers.includes(null)) return 'unanswered'
  return (['action', 'handedOn', 'rests', 'rejected'] as const).find((one) => answers.includes(one)) ?? 'rejected'
}

/** Each case of a meeting with several; one where it has no other. */
export function codedCases(meeting: Meeting): CodedCase[] {
  const { cases } = meeting.agenda
  if (cases.length === 0) return [codedCase(meeting, null, true)]
  return cases.map(({ id, isVisited, putOffBecause }) => codedCase(meeting, id, isVisited && putOffBecause === null))
}

function codedCase(meeting: Meeting, caseId: string | null, isTakenUp: boolean): CodedCase {
  const caseOf = (itemId: string) => meeting.items.find(({ id }) => id === itemId)?.caseId ?? null
  const here = restsOf(meeting).filter(({ of }) => (of.kind === 'case' ? of.caseId : caseOf(of.itemId)) === caseId)
  return { isTakenUp, hasOwner: ownerOf(meeting, caseId)?.answer?.answer === 'yes', rests: here.some(({ because }) => because === 'care') ? 'care' : here.length > 0 ? 'other' : 'no' }
}
