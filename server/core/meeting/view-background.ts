import type { z } from 'zod'
import type { Meeting, Seat } from './meeting.ts'
import { isMarked, mayRead } from './may-tell.ts'
import type { BackgroundNote } from './plan.ts'
import type { backgroundSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

/** Who reads also what must not be said aloud. */
const readsAll: readonly Viewer[] = ['chair', 'referrer']

/** What was written beforehand, for those who work in the meeting. What is marked with a kind of information is the chair's here; of the others each has theirs alone. */
export function drawBackground({ plan, arrivals, seats }: Meeting, viewer: Viewer): z.infer<typeof backgroundSectionSchema> {
  const notes = (plan?.background ?? []).filter((note) => viewer === 'chair' || (!isMarked(note, plan) && isFor(viewer, note)))
  return { notes, adaptations: plan?.adaptations ?? [], arrivals: viewer === 'chair' ? arrivals.filter(({ by }) => seats.some(({ id, role }) => id === by && role !== 'chair')) : [] }
}

const isFor = (viewer: Viewer, { mayBeSaid }: BackgroundNote): boolean => mayBeSaid || readsAll.includes(viewer)

/** The marked notes that one seat may read: consent lets its organisation know them. */
export function notesFor(meeting: Meeting, { role, organisationId }: Pick<Seat, 'role' | 'organisationId'>): BackgroundNote[] {
  const { plan, state } = meeting
  if ((role !== 'representative' && role !== 'referrer') || organisationId === null || state === 'withdrawn') return []
  return (plan?.background ?? []).filter((note) => isMarked(note, plan) && isFor(role, note) && mayRead(note, organisationId, meeting))
}
