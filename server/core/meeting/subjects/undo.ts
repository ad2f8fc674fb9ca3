import { z } from 'zod'
import { isUntouched, lastActionOf } from '../last-action.ts'
import { refuse } from '../refusal.ts'
import type { Decide } from '../subject.ts'
import type { UndoableEvent } from '../undoable.ts'

export const undoCommands = [z.strictObject({ type: z.literal('undoLast') }).describe('Take back one’s own last action.')] as const
export type UndoCommand = z.infer<(typeof undoCommands)[number]>

/** Evolved in evolve.ts: it plays `undone` as any other fact, puts back exactly what stood before, and forgets the action. */
export type UndoEvent = { type: 'lastUndone'; undone: UndoableEvent }

export const decideUndo: Decide<UndoCommand, UndoEvent> = {
  undoLast: (_command, meeting, { by }) => {
    const last = lastActionOf(meeting, by)
    if (!last) return refuse('nothingToUndo')
    return isUntouched(meeting, last) ? [{ type: 'lastUndone', undone: last.event }] : refuse('changedSince')
  },
}
