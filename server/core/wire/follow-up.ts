import { z } from 'zod'
import { followedItemSchema } from '#core/follow-up/answers.ts'
import { monthsSchema, outcomeSchema, voiceSchema } from '#core/follow-up/codes.ts'
import { localizedSchema } from '#core/meeting/localized.ts'
import { daySchema } from '#core/meeting/scalars.ts'

/** A code that a seat may take out: for whom one answers with it, of which case where the meeting has several, and who it is for. */
export const caseOfferedSchema = z.strictObject({ voice: voiceSchema, sees: z.enum(['questions', 'outcomes']), caseId: z.string().nullable(), seatId: z.string() })
export type CaseOffered = z.infer<typeof caseOfferedSchema>

/** `GET /api/follow-up`: which codes this seat may take out now. */
export const caseOfferSchema = z.strictObject({ offers: z.array(caseOfferedSchema) })
export type CaseOffer = z.infer<typeof caseOfferSchema>

/** `POST /api/follow-up/code`: which of those that are offered; the first where nothing is said. */
export const caseCodeBodySchema = z.strictObject({ voice: voiceSchema.optional(), caseId: z.string().max(64).nullable().optional() })
export type CaseCodeBody = z.infer<typeof caseCodeBodySchema>

/** Its answer: shown once. `items`: which number each item of the meeting has from now on. `reminders`: the days to remember. */
export const caseCodeAnswerSchema = caseOfferedSchema.extend({
  address: z.string(),
  code: z.string(),
  items: z.array(z.strictObject({ nr: followedItemSchema.shape.nr, itemId: z.string() })),
  reminders: z.array(z.strictObject({ months: z.literal([3, 6, 12]), day: daySchema })),
})
export type CaseCodeAnswer = z.infer<typeof caseCodeAnswerSchema>

/** `POST /api/follow-up/earlier`: the code of the case that a meeting goes on from. */
export const earlierCaseBodySchema = z.strictObject({ code: z.string().max(80) })
export type EarlierCaseBody = z.infer<typeof earlierCaseBodySchema>

/** What is still open of it, as codes. `meetingId` where that meeting is kept: then its people and its words can be taken along as those of any earlier meeting. */
export const earlierCaseSchema = z.strictObject({
  meetingId: z.string().nullable(),
  /** To plan with: `followsCase`. */
  caseId: z.string(),
  /** Whether it was about somebody by name: a meeting of the other sort does not begin with its items. */
  isNamed: z.boolean(),
  formName: localizedSchema.nullable(),
  /** `2026-12`. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  months: monthsSchema.nullable(),
  /** `says` is what the codes say, to put where one plans. */
  open: z.array(followedItemSchema.extend({ outcome: outcomeSchema.nullable(), says: localizedSchema })),
})
export type EarlierCase = z.infer<typeof earlierCaseSchema>
