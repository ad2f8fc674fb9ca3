import { z } from 'zod'
import { forget } from '../last-action.ts'
import { refuse } from '../refusal.ts'
import { namesSomebody } from '../says-who.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

export const gapCommands = [
  z.strictObject({ type: z.literal('noteGap'), kind: z.enum(['gap', 'success']), words: freeText(200), about: z.literal('missingIntervention').optional() }).describe('Where collaboration failed, or what made it work: of the system and never of a person. `about`: that the catalogue has no such intervention. Also after the close.'),
  z.strictObject({ type: z.literal('removeGap'), gapId: idSchema }).describe('Take such a note away: one’s own, or any by the chair.'),
] as const
export type GapCommand = z.infer<(typeof gapCommands)[number]>

export type GapEvent = { type: 'gapNoted'; gapId: string; kind: 'gap' | 'success'; words: string; about?: 'missingIntervention' } | { type: 'gapRemoved'; gapId: string }

export const decideGaps: Decide<GapCommand, GapEvent> = {
  noteGap: ({ kind, words, about }, meeting, { newId }) => (namesSomebody(meeting, words) ? refuse('namesSomebody') : [{ type: 'gapNoted', gapId: newId(), kind, words, ...(about && { about }) }]),
  removeGap: ({ gapId }, meeting, { by, role }) => {
    const gap = meeting.gaps.find((one) => one.id === gapId)
    if (!gap) return refuse('noSuchNote')
    return gap.by === by || role === 'chair' ? [{ type: 'gapRemoved', gapId }] : refuse('notYours')
  },
}

export const evolveGaps: Evolve<GapEvent> = {
  gapNoted: (meeting, { gapId, kind, words, about }, { by, at }) => forget({ ...meeting, gaps: [...meeting.gaps, { id: gapId, kind, words, by, at, ...(about && { about }) }] }, by),
  gapRemoved: (meeting, { gapId }, { by }) => forget({ ...meeting, gaps: meeting.gaps.filter((gap) => gap.id !== gapId) }, by),
}
