import { z } from 'zod'
import { forget } from '../last-action.ts'
import { refuse } from '../refusal.ts'
import { namesSomebody } from '../says-who.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

export const gapCommands = [
  z.strictObject({ type: z.literal('noteGap'), kind: z.enum(['gap', 'success']), words: freeText(200) }).describe('Where collaboration failed, or what made it work: of the system and never of a person. Also after the close.'),
  z.strictObject({ type: z.literal('removeGap'), gapId: idSchema }).describe('Take such a note away: one’s own, or any by the chair.'),
] as const
export type GapCommand = z.infer<(typeof gapCommands)[number]>

export type GapEvent = { type: 'gapNoted'; gapId: string; kind: 'gap' | 'success'; words: string } | { type: 'gapRemoved'; gapId: string }

export const decideGaps: Decide<GapCommand, GapEvent> = {
  noteGap: ({ kind, words }, meeting, { newId }) => (namesSomebody(meeting, words) ? refuse('namesSomebody') : [{ type: 'gapNoted', gapId: newId(), kind, words }]),
  removeGap: ({ gapId }, meeting, { by, role }) => {
    const gap = meeting.gaps.find((one) => one.id === gapId)
    if (!gap) return refuse('noSuchNote')
    return gap.by === by || role === 'chair' ? [{ type: 'gapRemoved', gapId }] : refuse('notYours')
  },
}

export const evolveGaps: Evolve<GapEvent> = {
  gapNoted: (meeting, { gapId, kind, words }, { by, at }) => forget({ ...meeting, gaps: [...meeting.gaps, { id: gapId, kind, words, by, at }] }, by),
  gapRemoved: (meeting, { gapId }, { by }) => forget({ ...meeting, gaps: meeting.gaps.filter((gap) => gap.id !== gapId) }, by),
}
