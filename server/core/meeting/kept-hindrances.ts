import type { Meeting } from './meeting.ts'
import type { ClosingNeed, FormField } from './meeting-form.ts'
import type { Refusal } from './refusal.ts'
import { fieldsLacking } from './subjects/fields.ts'
import { isHandedOver } from './subjects/handover.ts'
import { lacksDecision } from './subjects/next-decision.ts'
import { lacksPlan } from './subjects/no-plan.ts'
import { lacksOwner } from './subjects/owner.ts'
import { unheardVoices } from './subjects/readiness.ts'

/** What still lacks of what a form asks for, or null. */
const lacks: Partial<Record<ClosingNeed, (meeting: Meeting) => Refusal | null>> = {
  readiness: (meeting) => (unheardVoices(meeting).length > 0 ? 'readinessMissing' : null),
  obstacles: ({ kept }) => (kept.obstacles.some(({ answer }) => answer === null) ? 'obstaclesOpen' : null),
  plan: (meeting) => (lacksPlan(meeting) ? 'planMissing' : null),
  handover: ({ kept: { handover } }) => (!handover ? 'handoverMissing' : isHandedOver(handover) ? null : 'handoverUnconfirmed'),
  nextDecision: (meeting) => (lacksDecision(meeting) ? 'decisionMissing' : null),
  owner: (meeting) => (lacksOwner(meeting) ? 'ownerMissing' : null),
}

/** What the form asks for before the close, in the order a chair would mend it: what is heard first, what is planned, who goes on with it. */
export const keptHindrances = (meeting: Meeting): [boolean, Refusal][] => [...fieldsOf(meeting, 'required'), ...lacksOf(meeting, meeting.plan?.form.closing.requires ?? [])].map((why) => [true, why])

/** What the form reminds of before the close, and lets be. */
export const keptWarnings = (meeting: Meeting): Refusal[] => [...fieldsOf(meeting, 'reminded'), ...lacksOf(meeting, meeting.plan?.form.closing.warns ?? [])]

const fieldsOf = (meeting: Meeting, need: FormField['need']): Refusal[] => (fieldsLacking(meeting).some((one) => one.need === need) ? ['fieldsMissing'] : [])

function lacksOf(meeting: Meeting, needs: readonly ClosingNeed[]): Refusal[] {
  return Object.entries(lacks).flatMap(([need, lack]) => {
    const why = needs.includes(need as ClosingNeed) ? lack(meeting) : null
    return why ? [why] : []
  })
}
