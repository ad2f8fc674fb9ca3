import { z } from 'zod'
import { lineIdPattern } from '../line-id.ts'
import { isLineOf } from '../line-of.ts'
import type { Correction } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

const lineIdSchema = z.string().regex(lineIdPattern)
/** In characters. */
export const longestCorrection = 500

/** `lineId` null: the letter as a whole. */
export const correctionCommands = [
  z.strictObject({ type: z.literal('sayWrong'), lineId: lineIdSchema.nullable(), words: freeText(longestCorrection) }).describe('Say that a line of the letter is not right, in one’s own words, after the close: by the participant, or who may answer for them; of minutes by whoever sat there. The letter gets a new version.'),
  z.strictObject({ type: z.literal('answerWrong'), correctionId: idSchema, words: freeText(500) }).describe('Answer with how it should be, once: by the chair. The letter gets a new version.'),
] as const
export type CorrectionCommand = z.infer<(typeof correctionCommands)[number]>

export type CorrectionEvent = { type: 'wrongSaid'; correctionId: string; lineId: string | null; words: string } | { type: 'wrongAnswered'; correctionId: string; words: string }

/** How often each may write: what a person can be asked to read, and the chair to answer. */
export const mostCorrections = 10

export const decideCorrections: Decide<CorrectionCommand, CorrectionEvent> = {
  sayWrong: ({ lineId, words }, meeting, { by, newId }) => {
    if (meeting.corrections.filter((one) => one.by === by).length >= mostCorrections) return refuse('tooManyCorrections')
    return lineId === null || isLineOf(meeting, lineId) ? [{ type: 'wrongSaid', correctionId: newId(), lineId, words }] : refuse('noSuchNote')
  },
  answerWrong: ({ correctionId, words }, meeting) => {
    const correction = meeting.corrections.find(({ id }) => id === correctionId)
    if (!correction) return refuse('noSuchNote')
    return correction.answer === null ? [{ type: 'wrongAnswered', correctionId, words }] : refuse('alreadyThere')
  },
}

export const evolveCorrections: Evolve<CorrectionEvent> = {
  wrongSaid: (meeting, { correctionId, lineId, words }, { by, at }) => ({ ...meeting, corrections: [...meeting.corrections, { id: correctionId, lineId, words, by, at, answer: null }] }),
  wrongAnswered: (meeting, { correctionId, words }, { by, at }) => ({
    ...meeting,
    corrections: meeting.corrections.map((one): Correction => (one.id === correctionId ? { ...one, answer: { words, by, at } } : one)),
  }),
}
