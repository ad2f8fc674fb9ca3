import type { z } from 'zod'
import { isCoveredAtTable } from './consent-gaps.ts'
import type { Meeting, Seat } from './meeting.ts'
import { isMarked, mayRead } from './may-tell.ts'
import type { BackgroundNote } from './plan.ts'
import type { backgroundSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

/** Who reads also what must not be said aloud. */
const readsAll: readonly Viewer[] = ['chair', 'referrer']

/** What was written beforehand, for those who work in the meeting. The notes are the chair's here; of the others each has theirs alone. */
export function drawBackground({ plan, arrivals, seats }: Meeting, viewer: Viewer): z.infer<typeof backgroundSectionSchema> {
  const isChair = viewer === 'chair'
  return { notes: isChair ? (plan?.background ?? []) : [], adaptations: plan?.adaptations ?? [], arrivals: isChair ? arrivals.filter(({ by }) => seats.some(({ id, role }) => id === by && role !== 'chair')) : [] }
}

const isFor = (viewer: Viewer, { mayBeSaid }: BackgroundNote): boolean => mayBeSaid || readsAll.includes(viewer)

/** The notes that one seat may read: its organisation's own, and of the others, when consent covers it at the table, the unmarked and what their source may tell it of, at this moment (`at`). */
export function notesFor(meeting: Meeting, { role, organisationId }: Pick<Seat, 'role' | 'organisationId'>, at?: string): BackgroundNote[] {
  const { plan, state } = meeting
  if ((role !== 'representative' && role !== 'referrer') || state === 'withdrawn') return []
  const isCovered = isCoveredAtTable(meeting, organisationId, at)
  const mayHave = (note: BackgroundNote) => (isMarked(note, plan) ? organisationId !== null && mayRead(note, organisationId, meeting, at) : isCovered || note.from === organisationId)
  return (plan?.background ?? []).filter((note) => isFor(role, note) && mayHave(note))
}
