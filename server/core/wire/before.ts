import { z } from 'zod'
import { meetingFormSchema } from '#core/meeting/meeting-form.ts'
import { adaptationSchema, backgroundNoteSchema, planSchema, seatPlanSchema } from '#core/meeting/plan.ts'
import { freeText } from '#core/meeting/scalars.ts'

/** What is written before there is a meeting: referrals that wait, and plans that grow. */

const phoneSchema = freeText(30)

/** A referral: by somebody who works for a party (`referrer`), or by the person themselves (null). */
export const referralSchema = z.strictObject({
  /** First name or alias is enough. `phone` is null where they can be reached through the referrer. */
  person: z.strictObject({ name: freeText(60), phone: phoneSchema.nullable() }),
  referrer: z.strictObject({ name: freeText(60), organisation: freeText(80), phone: phoneSchema }).nullable(),
  /** The person's identity is protected, as whoever wrote it says: then there is no phone. */
  isProtected: z.literal(true).optional(),
  question: freeText(160),
  /** In the person's own words. */
  talkAbout: freeText(300).nullable(),
  notTalkAbout: freeText(300).nullable(),
  adaptations: z.array(adaptationSchema).max(6),
  /** In the plan there is room for how the two are reached beside them. */
  notes: z.array(backgroundNoteSchema).max(18),
})
export type Referral = z.infer<typeof referralSchema>

const draftIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
const writtenSchema = { id: draftIdSchema, version: z.number().int().min(1), createdAt: z.string(), changedAt: z.string(), expiresAt: z.string() }

/** Whose code of a request it is: of who wrote it, or of whom it is about. */
export const referralPartSchema = z.enum(['referrer', 'person'])

/** `GET /api/waiting`: what waits for the authority's staff, the oldest first: referrals, and plans that somebody began; and of how many meetings somebody has answered how it went since whoever asks last saw it. `bound`: since when somebody's e-ID comes back to a request, by which code. */
export const waitingSchema = z.strictObject({
  referrals: z.array(z.strictObject({ ...writtenSchema, personName: z.string(), referredBy: z.string().nullable(), question: z.string(), bound: z.array(z.strictObject({ part: referralPartSchema, since: z.string() })) })),
  plans: z.array(z.strictObject({ ...writtenSchema, question: z.string(), day: z.string(), referralId: draftIdSchema.nullable() })),
  news: z.number().int(),
  /** Whether plans may be kept for longer than a day; where not, those that were to be are not either. */
  keepsPlansLong: z.boolean(),
})
export type Waiting = z.infer<typeof waitingSchema>

/** `GET /api/referrals/:id`: all of it. */
export const keptReferralSchema = z.strictObject({ ...writtenSchema, referral: referralSchema })
export type KeptReferral = z.infer<typeof keptReferralSchema>

/** `POST /api/referrals/:id/release`: nobody's e-ID comes back to this part of the request any more. */
export const releaseReferralBodySchema = z.strictObject({ part: referralPartSchema })
export type ReleaseReferralBody = z.infer<typeof releaseReferralBodySchema>

/** Why nothing comes of a request: we have spoken with who wrote, it is another's matter, it stands in the list already, or nobody meant it. */
export const closingReasonSchema = z.enum(['spoken', 'elsewhere', 'twice', 'nuisance'])
export type ClosingReason = z.infer<typeof closingReasonSchema>

/** `POST /api/referrals/close`: several at once. As many as can wait. */
export const closeReferralsBodySchema = z.strictObject({ ids: z.array(draftIdSchema).min(1).max(500), why: closingReasonSchema })
export type CloseReferralsBody = z.infer<typeof closeReferralsBodySchema>
/** Those that were closed; the others waited no longer. */
export const closedReferralsSchema = z.strictObject({ closed: z.array(draftIdSchema) })
export type ClosedReferrals = z.infer<typeof closedReferralsSchema>

/** Why something that was written before a meeting is not taken. `planIsOver`: it became a meeting, was thrown away, or its time is over. */
export const draftProblemSchema = z.enum(['planIsOver', 'referralTaken', 'referralClosed'])
export type DraftProblem = z.infer<typeof draftProblemSchema>

/** `POST /api/plans`: a plan as it stands in somebody's fields. `version` is the one it builds on, 0 for a new one. */
export const keepPlanBodySchema = z.strictObject({
  id: draftIdSchema,
  version: z.number().int().min(0),
  /** For the list, by which one finds it again. */
  question: z.string().max(160),
  day: z.string().max(10),
  /** Where it was begun from one: of a referral there is one plan. */
  referralId: draftIdSchema.nullable().default(null),
  /** Somebody has asked that it be kept for longer than a day. */
  keepLong: z.boolean().default(false),
  /** The page's own, whatever stands in it. */
  fields: z.record(z.string(), z.json()),
})
export type KeepPlanBody = z.infer<typeof keepPlanBodySchema>
/** As it is sent: what has a usual value may be left out. */
export type KeepPlanSent = z.input<typeof keepPlanBodySchema>

/** `expiresAt`: until when it is kept; `mayKeepLong`: whether the authority lets it be kept for longer than a day. */
export const keptPlanAnswerSchema = z.strictObject({ version: z.number().int(), expiresAt: z.string(), mayKeepLong: z.boolean() })
export type KeptPlanAnswer = z.infer<typeof keptPlanAnswerSchema>

/** `GET /api/plans/:id`. */
export const keptPlanSchema = z.strictObject({ ...writtenSchema, fields: keepPlanBodySchema.shape.fields })
export type KeptPlan = z.infer<typeof keptPlanSchema>

/** `GET /api/meetings`: those that the next one may be planned from. */
export const earlierMeetingsSchema = z.strictObject({ meetings: z.array(z.strictObject({ meetingId: z.string(), startsAt: z.string(), teamName: z.string(), formName: meetingFormSchema.shape.name })) })
export type EarlierMeetings = z.infer<typeof earlierMeetingsSchema>

/** `GET /api/meetings/:id/people`: who was there and where, and nothing of what the meeting was about. */
export const earlierPeopleSchema = planSchema.pick({ language: true, teamName: true, place: true, contact: true, organisations: true }).extend({ formId: z.string(), seats: z.array(seatPlanSchema), isProtected: z.boolean() })
export type EarlierPeople = z.infer<typeof earlierPeopleSchema>
