import { z } from 'zod'
import { hiddenFrom } from '../as-read-by.ts'
import { withoutPoints } from '../earlier-words.ts'
import { earlierAnswerSchema, type EarlierAnswer } from '../kept-cases.ts'
import { forget } from '../last-action.ts'
import { seatById, type Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'

export const earlierCommands = [
  z.strictObject({ type: z.literal('settleEarlier'), pointId: idSchema, answer: earlierAnswerSchema }).describe('How it went with something that was open last time; what it waits for, or why it was not done. Said anew it replaces what stood.'),
] as const
export type EarlierCommand = z.infer<(typeof earlierCommands)[number]>

export type EarlierEvent =
  | { type: 'earlierSettled'; pointId: string; answer: EarlierAnswer }
  /** Before the start: whoever they are about has taken consent back for the meeting that they come from. The server's own; no command decides it. */
  | { type: 'earlierTakenOut'; pointIds: string[] }

export const decideEarlier: Decide<EarlierCommand, EarlierEvent> = {
  settleEarlier: ({ pointId, answer }, meeting) => {
    const point = meeting.kept.earlier.find(({ id }) => id === pointId)
    if (!point) return refuse('noSuchNote')
    return point.answer?.how === answer.how && point.answer.words === answer.words ? [] : [{ type: 'earlierSettled', pointId, answer }]
  },
}

/** Whether a move to this phase leaves the part about last time while something in it, that whoever moves reads, has no answer. */
export function leavesEarlierOpen(meeting: Meeting, to: number, { by, at }: Pick<Asked, 'by' | 'at'>): boolean {
  const part = (meeting.plan?.form.phases ?? []).findIndex(({ shows }) => shows === 'earlier')
  if (part === -1 || to <= part) return false
  const seat = seatById(meeting, by)
  const hidden = seat ? hiddenFrom(meeting, seat, undefined, at) : []
  return meeting.kept.earlier.some(({ id, answer }) => answer === null && !hidden.includes(id))
}

export const evolveEarlier: Evolve<EarlierEvent> = {
  earlierSettled: (meeting, { pointId, answer }, { by, at }) => forget(withKept(meeting, { earlier: meeting.kept.earlier.map((one) => (one.id === pointId ? { ...one, answer: { ...answer, by, at } } : one)) }), by),
  earlierTakenOut: (meeting, { pointIds }) => {
    const isTaken = ({ id }: { id: string }) => pointIds.includes(id)
    return withKept({ ...meeting, plan: meeting.plan && withoutPoints(meeting.plan, isTaken) }, { earlier: meeting.kept.earlier.filter((one) => !isTaken(one)) })
  },
}
