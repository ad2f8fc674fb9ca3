import { z } from 'zod'
import type { Kept } from '../kept.ts'
import { settlementOf } from '../kinds.ts'
import { forget } from '../last-action.ts'
import type { Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'
import { casesHeld, isCaseOf } from './cases.ts'

export const noPlanCommands = [
  z.strictObject({ type: z.literal('sayNoPlan'), caseId: idSchema.nullable(), reason: freeText(200).nullable() }).describe('Why there is no plan today. `caseId` is null where the meeting has one case alone. No reason takes it back.'),
] as const
export type NoPlanCommand = z.infer<(typeof noPlanCommands)[number]>

export type NoPlanEvent = { type: 'noPlanSaid'; /** Absent before each case had its own. */ caseId?: string | null; reason: string | null }

export const decideNoPlan: Decide<NoPlanCommand, NoPlanEvent> = {
  sayNoPlan: ({ caseId, reason }, meeting) => {
    if (!isCaseOf(meeting, caseId)) return refuse('noSuchCase')
    if ((saidOf(meeting, caseId)?.reason ?? null) === reason) return []
    return reason !== null && hasPlanFor(meeting, caseId) ? refuse('planIsThere') : [{ type: 'noPlanSaid', caseId, reason }]
  },
}

const steps: readonly string[] = ['recommendation', 'undertaking', 'ownStep']

/** Whether something was agreed that somebody does by a day. */
export const hasPlan = ({ items }: Pick<Meeting, 'items'>): boolean => items.some((item) => steps.includes(item.kind) && item.content.when !== null && settlementOf(item) === 'agreed')

/** The same of one of several cases; null: of the one alone. */
export const hasPlanFor = ({ items }: Meeting, caseId: string | null): boolean => hasPlan({ items: items.filter((item) => (item.caseId ?? null) === caseId) })

const saidOf = ({ kept }: Meeting, caseId: string | null): Kept['noPlans'][number] | undefined => kept.noPlans.find((one) => one.caseId === caseId)

/** Why there is no plan, as long as there is none. */
export const noPlanOf = (meeting: Meeting, caseId: string | null): Kept['noPlans'][number] | undefined => (hasPlanFor(meeting, caseId) ? undefined : saidOf(meeting, caseId))

/** Whether a case, or the one alone, has neither a plan nor a reason for none: a case that rests has its reason. */
export const lacksPlan = (meeting: Meeting): boolean =>
  casesHeld(meeting).some((caseId) => !hasPlanFor(meeting, caseId) && !saidOf(meeting, caseId) && !meeting.kept.rests.some(({ of }) => of.kind === 'case' && of.caseId === caseId))

export const evolveNoPlan: Evolve<NoPlanEvent> = {
  noPlanSaid: (meeting, { caseId = null, reason }, { by, at }) => {
    const others = meeting.kept.noPlans.filter((one) => one.caseId !== caseId)
    return forget(withKept(meeting, { noPlans: reason === null ? others : [...others, { caseId, reason, by, at }] }), by)
  },
}
