import { z } from 'zod'
import type { Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A whole name, and each part of it that is written as a name: of "Anna von Berg" also "Anna" and "Berg". */
const callable = (name: string) => [name, ...name.split(/[\s-]+/).filter((part) => /^\p{Lu}\p{L}/u.test(part))]

/** Whether a name from the table stands in the text, as a word, with or without a genitive s: "Kims", "Lars". */
const namesSomebody = ({ seats }: Meeting, words: string): boolean =>
  seats.flatMap(({ name }) => callable(name)).some((name) => new RegExp(`(?<!\\p{L})${escaped(name)}s?(?!\\p{L})`, 'u').test(words))

export const evolveGaps: Evolve<GapEvent> = {
  gapNoted: (meeting, { gapId, kind, words }, { by, at }) => ({ ...meeting, gaps: [...meeting.gaps, { id: gapId, kind, words, by, at }] }),
  gapRemoved: (meeting, { gapId }) => ({ ...meeting, gaps: meeting.gaps.filter((gap) => gap.id !== gapId) }),
}
