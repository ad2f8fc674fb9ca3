import { z } from 'zod'
import { informationKindSchema } from '../plan.ts'
import type { InformationKind } from '../information-kind.ts'
import { remember } from '../last-action.ts'
import type { Meeting, Told } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'
import { ofCase } from './cases.ts'

/** What the participant told, in words they can stand for: the letter prints it. */
export const toldCommands = [
  z.strictObject({ type: z.literal('noteTold'), words: freeText(200), about: informationKindSchema.optional() }).describe('Note what the participant tells, in words they can stand for; the letter prints it. `about`: what kind of information it is, which binds who reads it.'),
  z.strictObject({ type: z.literal('changeTold'), toldId: idSchema, words: freeText(200), about: informationKindSchema.nullable().optional() }).describe('Word one’s own note anew, or say what kind of information it is; null takes that away, and absent leaves it.'),
  z.strictObject({ type: z.literal('removeTold'), toldId: idSchema }).describe('Take a note away: one’s own, or any by the participant.'),
] as const
export type ToldCommand = z.infer<(typeof toldCommands)[number]>

export type ToldEvent =
  | { type: 'toldNoted'; toldId: string; words: string; about?: InformationKind; caseId?: string }
  | Extract<UndoableEvent, { toldId: string }>

export const decideTold: Decide<ToldCommand, ToldEvent> = {
  noteTold: ({ words, about }, meeting, { newId }) => [{ type: 'toldNoted', toldId: newId(), words, ...(about && { about }), ...ofCase(meeting) }],
  changeTold: ({ toldId, words, about }, meeting, { by }) => {
    const told = kept(meeting, toldId)
    if (!told) return refuse('noSuchNote')
    if (told.by !== by) return refuse('notYours')
    const isMarkedAnew = about !== undefined && about !== (told.about ?? null)
    return told.words === words && !isMarkedAnew ? [] : [{ type: 'toldChanged', toldId, words, ...(isMarkedAnew && { about }) }]
  },
  removeTold: ({ toldId }, meeting, { by, role }) => {
    const told = kept(meeting, toldId)
    if (!told) return refuse('noSuchNote')
    return told.by === by || role === 'participant' ? [{ type: 'toldRemoved', toldId }] : refuse('notYours')
  },
}

const kept = (meeting: Meeting, toldId: string) => meeting.told.find((told) => told.id === toldId && !told.isRemoved)

function changeTold(meeting: Meeting, toldId: string, by: string, change: Partial<Told>, back: (told: Told) => UndoableEvent): Meeting {
  const before = meeting.told.find((told) => told.id === toldId)
  if (!before) return meeting
  const after: Told = { ...before, ...change, changes: before.changes + 1 }
  const told = meeting.told.map((one) => (one.id === toldId ? after : one))
  return remember({ ...meeting, told }, by, { event: back(before), targetId: toldId, changes: after.changes, before })
}

export const evolveTold: Evolve<ToldEvent> = {
  toldNoted: (meeting, { toldId, words, about, caseId }, { by, at }) => {
    const noted = { ...meeting, told: [...meeting.told, { id: toldId, words, by, at, isRemoved: false, changes: 0, ...(about && { about }), ...(caseId !== undefined && { caseId }) }] }
    return remember(noted, by, { event: { type: 'toldRemoved', toldId }, targetId: toldId, changes: 0, before: null })
  },
  toldChanged: (meeting, { toldId, words, about }, { by }) =>
    changeTold(meeting, toldId, by, { words, ...(about !== undefined && { about: about ?? undefined }) }, (told) => ({ type: 'toldChanged', toldId, words: told.words, ...(about !== undefined && { about: told.about ?? null }) })),
  toldRemoved: (meeting, { toldId }, { by }) => changeTold(meeting, toldId, by, { isRemoved: true }, () => ({ type: 'toldRestored', toldId })),
  toldRestored: (meeting, { toldId }, { by }) => changeTold(meeting, toldId, by, { isRemoved: false }, () => ({ type: 'toldRemoved', toldId })),
}
