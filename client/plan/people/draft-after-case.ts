import type { EarlierCase } from '#core/wire/follow-up.ts'
import { mostNotes, type NoteDraft } from '../background/background-draft.ts'
import type { MeetingForm } from '../meeting-form.ts'
import type { NewId } from '../plan-parts.ts'
import type { PlanDraft } from '../plan-draft.ts'

type Found = Pick<EarlierCase, 'caseId' | 'isNamed' | 'open'>
export type AfterCase = { draft: PlanDraft; beginsWith: boolean; isFull: boolean }

/**
 * The draft with what is open since last time: where the form takes it up, the meeting begins with it; else each point stands once among what is known
 * beforehand, and as any note it may be said aloud when somebody says so.
 */
export function draftAfterCase(draft: PlanDraft, { caseId, isNamed, open }: Found, form: Pick<MeetingForm, 'keeps' | 'case'>, newId: NewId): AfterCase {
  if (form.keeps.includes('earlier') && isNamed === (form.case === 'named')) return { draft: { ...draft, followsCase: caseId }, beginsWith: open.length > 0, isFull: false }
  const { notes } = draft.background
  const fresh = open.map(({ says }) => says[draft.language]).filter((words) => !notes.some((note) => note.words === words))
  const taken: NoteDraft[] = fresh.slice(0, mostNotes - notes.length).map((words) => ({ id: newId(), words, mayBeSaid: false }))
  return { draft: { ...draft, followsCase: caseId, background: { ...draft.background, notes: [...notes, ...taken] } }, beginsWith: false, isFull: taken.length < fresh.length }
}
