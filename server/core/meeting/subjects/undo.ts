import { z } from 'zod'
import { settlementOf } from '../item.ts'
import type { Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import type { Decide } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'

export const undoCommands = [z.strictObject({ type: z.literal('undoLast') })] as const
export type UndoCommand = z.infer<(typeof undoCommands)[number]>

/** Evolved in evolve.ts: it plays `undone` as any other fact and then forgets what was there to undo. */
export type UndoEvent = { type: 'lastUndone'; undone: UndoableEvent }

export const decideUndo: Decide<UndoCommand, UndoEvent> = {
  undoLast: (_command, meeting, { by }) => {
    const last = meeting.undo[by]
    if (!last) return refuse('nothingToUndo')
    return isUntouched(meeting, last) ? [{ type: 'lastUndone', undone: last.event }] : refuse('changedSince')
  },
}

/** Somebody else's later change is never undone along with one's own. */
function isUntouched(meeting: Meeting, { event, targetId, changes }: NonNullable<Meeting['undo'][string]>): boolean {
  const item = meeting.items.find((one) => one.id === targetId)
  if (!item) return true
  if (event.type === 'itemWithdrawn' && settlementOf(item) === 'withdrawn') return false
  return item.history.length === changes
}
