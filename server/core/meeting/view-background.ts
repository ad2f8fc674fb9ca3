import type { z } from 'zod'
import type { Meeting } from './meeting.ts'
import type { backgroundSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

/** Who reads also what must not be said aloud. */
const readsAll: readonly Viewer[] = ['chair', 'referrer']

/** What was written beforehand, for those who work in the meeting. */
export function drawBackground({ plan, arrivals, seats }: Meeting, viewer: Viewer): z.infer<typeof backgroundSectionSchema> {
  const notes = plan?.background ?? []
  return { notes: readsAll.includes(viewer) ? notes : notes.filter(({ mayBeSaid }) => mayBeSaid), adaptations: plan?.adaptations ?? [], arrivals: viewer === 'chair' ? arrivals.filter(({ by }) => seats.some(({ id, role }) => id === by && role !== 'chair')) : [] }
}
