import { z } from 'zod'
import { isOfEachCase, lineIdPattern } from '../line-id.ts'
import type { Correction, Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { decisionOf } from './next-decision.ts'
import { noPlanOf } from './no-plan.ts'

const lineIdSchema = z.string().regex(lineIdPattern)

/** `lineId` null: the letter as a whole. */
export const correctionCommands = [
  z.strictObject({ type: z.literal('sayWrong'), lineId: lineIdSchema.nullable(), words: freeText(500) }).describe('Say that a line of the letter is not right, in one’s own words, after the close: by the participant, or who may answer for them; of minutes by whoever sat there. The letter gets a new version.'),
  z.strictObject({ type: z.literal('answerWrong'), correctionId: idSchema, words: freeText(500) }).describe('Answer with how it should be, once: by the chair. The letter gets a new version.'),
] as const
export type CorrectionCommand = z.infer<(typeof correctionCommands)[number]>

export type CorrectionEvent = { type: 'wrongSaid'; correctionId: string; lineId: string | null; words: string } | { type: 'wrongAnswered'; correctionId: string; words: string }

/** How often each may write: what a person can be asked to read, and the chair to answer. */
export const mostCorrections = 10

export const decideCorrections: Decide<CorrectionCommand, CorrectionEvent> = {
  sayWrong: ({ lineId, words }, meeting, { by, newId }) => {
    if (meeting.corrections.filter((one) => one.by === by).length >= mostCorrections) return refuse('tooManyCorrections')
    return isThere(meeting, lineId) ? [{ type: 'wrongSaid', correctionId: newId(), lineId, words }] : refuse('noSuchNote')
  },
  answerWrong: ({ correctionId, words }, meeting) => {
    const correction = meeting.corrections.find(({ id }) => id === correctionId)
    if (!correction) return refuse('noSuchNote')
    return correction.answer === null ? [{ type: 'wrongAnswered', correctionId, words }] : refuse('alreadyThere')
  },
}

/** Whether the letter is made from this. What was taken away before the close stands in no letter. */
function isThere(meeting: Meeting, lineId: string | null): boolean {
  if (lineId === null) return true
  if (meeting.plan?.cases && isOfEachCase(lineId)) return false
  const [kind, id] = lineId.split(':')
  if (kind === 'item') return meeting.items.some((item) => item.id === id && !item.isWithdrawn)
  if (kind === 'told') return meeting.told.some((told) => told.id === id && !told.isRemoved)
  if (kind === 'ready') return meeting.kept.ready.some(({ seatId }) => seatId === id)
  if (kind === 'views') return meeting.kept.views.some((one) => one.id === id)
  if (kind === 'field') return meeting.kept.fields.some(({ fieldId }) => fieldId === id)
  if (kind === 'handover') return meeting.kept.handover !== null
  if (kind === 'nextDecision') return decisionOf(meeting, null) !== undefined
  if (kind === 'noPlan') return noPlanOf(meeting, null) !== undefined
  return meeting[kind as 'takeAway' | 'followUp' | 'money'] !== null
}

export const evolveCorrections: Evolve<CorrectionEvent> = {
  wrongSaid: (meeting, { correctionId, lineId, words }, { by, at }) => ({ ...meeting, corrections: [...meeting.corrections, { id: correctionId, lineId, words, by, at, answer: null }] }),
  wrongAnswered: (meeting, { correctionId, words }, { by, at }) => ({
    ...meeting,
    corrections: meeting.corrections.map((one): Correction => (one.id === correctionId ? { ...one, answer: { words, by, at } } : one)),
  }),
}
