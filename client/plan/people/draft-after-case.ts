import type { EarlierCase } from '#core/wire/follow-up.ts'
import { mostNotes, type NoteDraft } from '../background/background-draft.ts'
import type { NewId } from '../plan-parts.ts'
import type { PlanDraft } from '../plan-draft.ts'

/** The draft with what is open since last time among what is known beforehand, each point once. As any note it may be said aloud when somebody says so. */
export function draftAfterCase(draft: PlanDraft, open: EarlierCase['open'], newId: NewId): { draft: PlanDraft; isFull: boolean } {
  const { notes } = draft.background
  const fresh = open.map(({ says }) => says[draft.language]).filter((words) => !notes.some((note) => note.words === words))
  const taken: NoteDraft[] = fresh.slice(0, mostNotes - notes.length).map((words) => ({ id: newId(), words, mayBeSaid: false }))
  return { draft: { ...draft, background: { ...draft.background, notes: [...notes, ...taken] } }, isFull: taken.length < fresh.length }
}
