import { decisionOf } from '#core/meeting/subjects/next-decision.ts'
import type { Block } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { differentViews } from './different-views.ts'
import { handover } from './handover.ts'
import { obstacles } from './obstacles.ts'
import { asksReader, nextDecision, nextDecisionOrNone, noPlan } from './plan-and-decision.ts'
import { ownerForTeam } from './owner.ts'
import { readiness } from './readiness.ts'
import { rests } from './rests.ts'

/** What some forms keep besides, after the steps: why there is no plan, what has to wait, who is ready, which decision is asked for, what is seen differently. Who takes over stands right under the box (`handover.ts`). */
export const keptBesides = (pen: Pen): Block[] => [...noPlan(pen), ...rests(pen), ...readiness(pen), ...nextDecision(pen), ...differentViews(pen)]

/** All of it, for a paper of those who work in the meeting: obstacles and why no decision is asked for too. One that is asked of the reader stands first of all in their letter. */
export const keptForTeam = (pen: Pen): Block[] => [...obstacles(pen), ...noPlan(pen), ...(pen.plan.cases ? [] : [...ownerForTeam(pen), ...rests(pen)]), ...handover(pen), ...readiness(pen), ...decision(pen), ...differentViews(pen)]

const decision = (pen: Pen): Block[] => (asksReader(pen, decisionOf(pen.meeting, null)?.decision) ? [] : nextDecisionOrNone(pen))
