import type { Meeting } from './meeting.ts'
import type { ClosingNeed } from './meeting-form.ts'
import type { Refusal } from './refusal.ts'
import { isHandedOver } from './subjects/handover.ts'
import { hasPlan } from './subjects/no-plan.ts'
import { unheardVoices } from './subjects/readiness.ts'

/** What still lacks of what a form asks for, or null. */
const lacks: Partial<Record<ClosingNeed, (meeting: Meeting) => Refusal | null>> = {
  readiness: (meeting) => (unheardVoices(meeting).length > 0 ? 'readinessMissing' : null),
  obstacles: ({ kept }) => (kept.obstacles.some(({ answer }) => answer === null) ? 'obstaclesOpen' : null),
  plan: (meeting) => (hasPlan(meeting) || meeting.kept.noPlan ? null : 'planMissing'),
  handover: ({ kept: { handover } }) => (!handover ? 'handoverMissing' : isHandedOver(handover) ? null : 'handoverUnconfirmed'),
  nextDecision: ({ kept }) => (kept.nextDecision ? null : 'decisionMissing'),
}

/** What the form asks for before the close, in the order a chair would mend it: what is heard first, what is planned, who goes on with it. */
export function keptHindrances(meeting: Meeting): [boolean, Refusal][] {
  const requires = meeting.plan?.form.closing.requires ?? []
  return Object.entries(lacks).flatMap(([need, lack]) => {
    const why = requires.includes(need as ClosingNeed) ? lack(meeting) : null
    return why ? [[true, why] as [boolean, Refusal]] : []
  })
}
