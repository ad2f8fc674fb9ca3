import { z } from 'zod'
import { caseOwnerSchema, earlierSchema, fieldWrittenSchema, restSchema } from './kept-cases.ts'
import { daySchema, freeText, idSchema, momentSchema } from './scalars.ts'

const written = { by: z.string(), at: momentSchema }

/** Of whom something is asked: a seat, or an organisation whose person nobody knows. */
export const askedOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('organisation'), organisation: freeText(80) }),
])
export type AskedOf = z.infer<typeof askedOfSchema>

/** Who takes over: a seat, or somebody who is not there. */
export const receiverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('outside'), name: freeText(60), organisation: freeText(80) }),
])

export const handoverTermsSchema = z.strictObject({
  receiver: receiverSchema,
  /** The seat that has had it until now. */
  handsOver: idSchema,
  /** By which day the receiver gets in touch with the participant. */
  firstContact: daySchema,
  /** What the participant does if nobody gets in touch. */
  ifItSlips: freeText(200),
})
export const handoverSideSchema = z.enum(['receives', 'handsOver'])
const sideAnswerSchema = z.strictObject({ answer: z.enum(['yes', 'no']), ...written }).nullable()
export const handoverSchema = handoverTermsSchema.extend({ answers: z.strictObject({ receives: sideAnswerSchema, handsOver: sideAnswerSchema }), ...written })

/** One voice on "are you ready?"; `seatId` is whose it is, `by` who wrote it. */
export const readySchema = z.strictObject({ seatId: idSchema, voice: z.enum(['participant', 'referrer', 'coach']), answer: z.enum(['yes', 'partly', 'notYet']), words: z.string().nullable(), ...written })
export type Ready = z.infer<typeof readySchema>

/** Why nothing is heard of a voice, as who leads has written. */
export const silentVoiceSchema = z.strictObject({ voice: readySchema.shape.voice, why: z.enum(['notHere', 'didNotWant', 'notReached', 'notNow']), ...written })
export type SilentVoice = z.infer<typeof silentVoiceSchema>

/** Why there is no plan today, of each case its own. */
export const noPlanSchema = z.strictObject({ caseId: idSchema.nullable(), reason: z.string(), ...written })

/** Which decision is asked of whom by which day, or why none is, of each case its own. */
export const decisionAskedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked'), of: askedOfSchema, what: freeText(200), by: daySchema }),
  z.strictObject({ kind: z.literal('none'), reason: freeText(200) }),
])
export const nextDecisionSchema = z.strictObject({ caseId: idSchema.nullable(), decision: decisionAskedSchema, ...written })

/** What people at the table see differently, each in their own words. */
export const viewsSchema = z.strictObject({
  id: z.string(),
  about: z.string(),
  views: z.array(z.strictObject({ seatId: idSchema, words: z.string(), by: z.string() })),
  nextStep: z.string().nullable(),
  ...written,
})
export type DifferentViews = z.infer<typeof viewsSchema>

/** What is done about an obstacle, or why nothing is. Nobody is named in it. */
export const obstacleAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), of: askedOfSchema, by: daySchema, reason: freeText(200) }),
  z.strictObject({ kind: z.literal('rests'), reason: freeText(200) }),
  z.strictObject({ kind: z.literal('rejected'), reason: freeText(200) }),
  /** It is for others to answer: a group, a unit or an authority, and never a person. */
  z.strictObject({ kind: z.literal('handedOn'), to: freeText(80), reason: freeText(200), /** The form of its meetings, of those that the meeting's own form hands on to: its next one begins with it. */ group: z.string().max(41).optional() }),
])
export const obstacleSchema = z.strictObject({
  id: z.string(),
  words: z.string(),
  /** Between which organisations of the meeting it stands. */
  between: z.array(idSchema),
  /** Where it came from, and where the answer goes: a unit or a part, never a person. */
  raisedBy: z.string(),
  /** As which point it was open last time, or was handed on. */
  pointId: idSchema.optional(),
  answer: z.strictObject({ answer: obstacleAnswerSchema, ...written }).nullable(),
  ...written,
})
export type Obstacle = z.infer<typeof obstacleSchema>

/** What a meeting keeps beside its items, as far as its form says so. */
export const keptSchema = z.strictObject({
  handover: handoverSchema.nullable(),
  ready: z.array(readySchema),
  silent: z.array(silentVoiceSchema),
  noPlans: z.array(noPlanSchema),
  decisions: z.array(nextDecisionSchema),
  views: z.array(viewsSchema),
  obstacles: z.array(obstacleSchema),
  /** Who holds each case together; one alone where the meeting has one case. */
  owners: z.array(caseOwnerSchema),
  rests: z.array(restSchema),
  /** What was open last time, and what was said of it now. */
  earlier: z.array(earlierSchema),
  /** What the form asks to have in writing. */
  fields: z.array(fieldWrittenSchema),
})
export type Kept = z.infer<typeof keptSchema>
