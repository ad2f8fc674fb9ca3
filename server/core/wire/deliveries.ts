import { z } from 'zod'
import { waysOfGetting } from '#core/letters/who-has-older.ts'

const recipientSchema = z.enum(['participant', 'referrer'])
const moment = z.string()
const noticeMailSchema = z.strictObject({ from: z.string(), subject: z.string(), text: z.string() })
const noticeStateSchema = z.enum(['waiting', 'sending', 'sent', 'failed', 'unsure', 'stopped'])
const noticeWhySchema = z.enum(['noAnswer', 'notNow', 'ourSide', 'tooLong', 'refused', 'byChair', 'withdrawn', 'consentEnded', 'paperOnly'])

const noticesSchema = z.array(z.strictObject({ id: z.string(), version: z.number().int(), to: z.string(), state: noticeStateSchema, why: noticeWhySchema.nullable(), askedAt: moment, settledAt: moment.nullable(), nextTryAt: moment.nullable() }))

/** What was sent to one seat of what it has of its own: an organisation's copy, or the letter before the meeting. As for a letter, without a code there is nothing to send. */
const noticesOfSeatSchema = z.strictObject({ seatId: z.string(), hasCode: z.boolean(), notice: noticeMailSchema.nullable(), notices: noticesSchema })
export type NoticesOfSeat = z.infer<typeof noticesOfSeatSchema>

const byMailSchema = z.enum(['yes', 'notSetUp', 'onPaper'])

/** What is known of one letter: what was sent of it, who opened it with a code, and what its reader says. Of an address its first letter and where it is. */
const deliverySchema = z.strictObject({
  recipient: recipientSchema,
  seatId: z.string(),
  /** False where consent does not reach the seat's organisation: then it gets no letter. */
  isCovered: z.boolean(),
  /** There where it did reach, and its last day has passed. */
  hasEnded: z.literal(true).optional(),
  /** There is a reading code, without which a notice is of no use. */
  hasCode: z.boolean(),
  /** Since when the letter opens to somebody's e-ID; null where it opens to none. Whose it is nobody knows. */
  eidSince: moment.nullable(),
  /** Exactly what an e-mail would say; null where none is sent. */
  notice: noticeMailSchema.nullable(),
  notices: noticesSchema,
  /** `version`: which one was opened last; null where nobody has. */
  opened: z.strictObject({ count: z.number().int(), lastAt: moment.nullable(), version: z.number().int().nullable() }),
  /** `bySeat`: who went through it with the reader; null for somebody who has no seat. */
  receipts: z.array(z.strictObject({ kind: z.enum(['read', 'explained', 'handed']), version: z.number().int(), bySeat: z.string().nullable(), toldBy: z.enum(['reader', 'chair']), at: moment })),
})

/** `GET /api/letters/deliveries`. `byMail`: whether notices are sent; not where nobody has set up a mail server, and not where the host authority hands letters over on paper alone. */
export const deliveriesSchema = z.strictObject({
  byMail: byMailSchema,
  version: z.number().int(),
  deliveries: z.array(deliverySchema),
  /** Whom an older version is with, by whichever way, and the newest has not reached: who leads tells them. `version`: the newest that they have; `isOnItsWay`: a notice of the newest waits; `toldAt`: when it was noted that they were told. */
  older: z.array(z.strictObject({ seatId: z.string(), version: z.number().int(), how: z.array(z.enum(waysOfGetting)), isOnItsWay: z.boolean(), toldAt: moment.nullable() })),
  /** The seats whose organisation may have its copy by a code. */
  copyFor: z.array(z.string()),
  /** Of each of them what was sent of its copy. */
  copyNotices: z.array(noticesOfSeatSchema),
  /** The seats that may take a copy: of every organisation that sat there, whoever brought the question, those beside the participant whom the letter is given to, and the chair's own. */
  mayTake: z.array(z.string()),
  /** Which seat has taken which letter with it, in which form, and which version it has. What the chair only looks at is no copy. */
  copies: z.array(z.strictObject({ seatId: z.string(), recipient: z.enum(['participant', 'referrer', 'minutes']), form: z.string(), at: moment, version: z.number().int() })),
})
export type Deliveries = z.infer<typeof deliveriesSchema>
export type Delivery = Deliveries['deliveries'][number]

const noticeId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
const address = z.string().trim().min(3).max(254)
const seatId = z.string().min(1).max(64)

/** The version of the letter that whoever asks was shown; a page of before this says none. */
const shownVersion = z.number().int().min(1).optional()

/** `POST /api/letters/deliveries`: `id` is made by who asks; asked twice is one. Of a copy, whose. */
export const sendNoticeBodySchema = z.union([z.strictObject({ id: noticeId, recipient: recipientSchema, address, version: shownVersion }), z.strictObject({ id: noticeId, recipient: z.literal('copy'), seatId, address, version: shownVersion })])
export type SendNoticeBody = z.infer<typeof sendNoticeBodySchema>

/** `POST /api/letters/deliveries/stop`. */
export const stopNoticeBodySchema = z.strictObject({ id: z.string().min(1).max(64) })
export type StopNoticeBody = z.infer<typeof stopNoticeBodySchema>

/** `GET /api/meetings/{meetingId}/preparation/notices`: who reads the letter before the meeting, by their role alone, and what was sent to them of it. `readsLetter`: whether who asks planned the meeting, and may see the letter first; `eidSince`: since when somebody's e-ID opens the letter, or what the reader writes before the meeting. */
export const preparationNoticesSchema = z.strictObject({ byMail: byMailSchema, readsLetter: z.boolean(), readers: z.array(noticesOfSeatSchema.extend({ role: recipientSchema, eidSince: moment.nullable() })) })
export type PreparationNotices = z.infer<typeof preparationNoticesSchema>

/** `POST /api/meetings/{meetingId}/preparation/notices`. */
export const sendPreparationNoticeBodySchema = z.strictObject({ id: noticeId, seatId, address })
export type SendPreparationNoticeBody = z.infer<typeof sendPreparationNoticeBodySchema>

/** `POST /api/meetings/{meetingId}/preparation/release`: nobody's e-ID opens what is this reader's any more. */
export const releaseBeforeBodySchema = z.strictObject({ seatId })
export type ReleaseBeforeBody = z.infer<typeof releaseBeforeBodySchema>

/** `POST /api/letters/deliveries/explained`: the chair notes who went through a letter with its reader, as told; `bySeat` null for somebody who has no seat. */
export const explainedBodySchema = z.strictObject({ recipient: recipientSchema, bySeat: z.string().max(64).nullable() })
export type ExplainedBody = z.infer<typeof explainedBodySchema>

/** `POST /api/letters/deliveries/handed`: the chair has handed over on paper the version that stood on the press. */
export const handedBodySchema = z.strictObject({ recipient: recipientSchema, version: shownVersion })
export type HandedBody = z.infer<typeof handedBodySchema>

/** `POST /api/letters/deliveries/told`: the chair has said to somebody who has an older version that there is a newer one. */
export const toldBodySchema = z.strictObject({ seatId })
export type ToldBody = z.infer<typeof toldBodySchema>

/** `POST /api/letters/deliveries/release`: the e-ID that opens a letter opens it no more; the code that is out does, with another one. */
export const releaseBodySchema = z.strictObject({ recipient: recipientSchema })
export type ReleaseBody = z.infer<typeof releaseBodySchema>
