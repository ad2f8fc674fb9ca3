import type { Kept } from './kept.ts'
import type { Meeting } from './meeting.ts'
import { noPlanOf } from './subjects/no-plan.ts'
import { workers, type Viewer } from './viewer.ts'

/** What the form keeps besides, for everybody at the table; null where it keeps nothing. Obstacles are between those who work there. */
export function drawKept(meeting: Meeting, viewer: Viewer): Kept | null {
  if ((meeting.plan?.form.keeps ?? []).length === 0) return null
  return { ...meeting.kept, noPlan: noPlanOf(meeting), obstacles: workers.includes(viewer) ? meeting.kept.obstacles : [] }
}
