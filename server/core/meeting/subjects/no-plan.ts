import { z } from 'zod'
import { settlementOf } from '../kinds.ts'
import { forget } from '../last-action.ts'
import type { Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'

export const noPlanCommands = [
  z.strictObject({ type: z.literal('sayNoPlan'), reason: freeText(200).nullable() }).describe('Why there is no plan today. Null takes it back.'),
] as const
export type NoPlanCommand = z.infer<(typeof noPlanCommands)[number]>

export type NoPlanEvent = { type: 'noPlanSaid'; reason: string | null }

export const decideNoPlan: Decide<NoPlanCommand, NoPlanEvent> = {
  sayNoPlan: ({ reason }, meeting) => {
    if ((meeting.kept.noPlan?.reason ?? null) === reason) return []
    return reason !== null && hasPlan(meeting) ? refuse('planIsThere') : [{ type: 'noPlanSaid', reason }]
  },
}

const steps: readonly string[] = ['recommendation', 'undertaking', 'ownStep']

/** Whether something was agreed that somebody does by a day. */
export const hasPlan = ({ items }: Meeting): boolean => items.some((item) => steps.includes(item.kind) && item.content.when !== null && settlementOf(item) === 'agreed')

/** Why there is no plan, as long as there is none. */
export const noPlanOf = (meeting: Meeting): Meeting['kept']['noPlan'] => (hasPlan(meeting) ? null : meeting.kept.noPlan)

export const evolveNoPlan: Evolve<NoPlanEvent> = {
  noPlanSaid: (meeting, { reason }, { by, at }) => forget(withKept(meeting, { noPlan: reason === null ? null : { reason, by, at } }), by),
}
