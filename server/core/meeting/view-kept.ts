import type { Kept } from './kept.ts'
import type { Meeting } from './meeting.ts'
import { hasPlanFor } from './subjects/no-plan.ts'
import { restsOf } from './subjects/rests.ts'
import { workers, type Viewer } from './viewer.ts'

/** What the form keeps besides, for everybody at the table; null where it keeps nothing. Obstacles are between those who work there, and what was open last time is seen from the start. */
export function drawKept(meeting: Meeting, viewer: Viewer): Kept | null {
  if ((meeting.plan?.form.keeps ?? []).length === 0) return null
  const { obstacles, earlier } = meeting.kept
  return { ...meeting.kept, noPlans: meeting.kept.noPlans.filter(({ caseId }) => !hasPlanFor(meeting, caseId)), rests: restsOf(meeting), obstacles: workers.includes(viewer) ? obstacles : [], earlier: meeting.state === 'planned' ? [] : earlier }
}
