import type { ComponentType } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { keptShown, type WorkedThing } from '#core/meeting/kept-shown.ts'
import { EarlierWork } from './earlier-work.tsx'
import { FieldsWork } from './fields-work.tsx'
import { HandoverWork } from './handover-work.tsx'
import { NextDecisionWork } from './next-decision-work.tsx'
import { ObstaclesWork } from './obstacles-work.tsx'
import { OwnerWork } from './owner-work.tsx'
import { PlanWork } from './plan-work.tsx'
import { ReadinessWork } from './readiness-work.tsx'
import { RestsWork } from './rests-work.tsx'
import { ViewsWork } from './views-work.tsx'

const works: Record<WorkedThing, ComponentType> = { earlier: EarlierWork, fields: FieldsWork, rests: RestsWork, owner: OwnerWork, readiness: ReadinessWork, obstacles: ObstaclesWork, plan: PlanWork, handover: HandoverWork, nextDecision: NextDecisionWork, views: ViewsWork }

/** What this kind of meeting keeps besides its items, as far as it belongs to this part of the meeting. */
export function KeptWork() {
  const { about, agenda } = useView()
  const phase = agenda ? currentPhase(agenda) : null
  if (!agenda || !phase) return null
  return keptShown(about?.form.keeps ?? [], agenda.phases, phase.shows).map((thing) => {
    const Work = works[thing]
    return <Work key={thing} />
  })
}
