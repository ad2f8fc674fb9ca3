import { z } from 'zod'
import { freeText, idSchema } from '#core/meeting/scalars.ts'

const answerSchema = z.strictObject({ words: z.string(), at: z.string(), by: z.enum(['coordinator', 'steeringGroup']) })

/** `GET /api/gaps`: what was noted in a closed meeting, and what of it has gone on in which words. `releasedOn`: a day in Sweden. */
export const meetingGapsSchema = z.strictObject({
  gaps: z.array(z.strictObject({ id: z.string(), kind: z.enum(['gap', 'success']), words: z.string(), released: z.strictObject({ words: z.string(), releasedOn: z.string(), answer: answerSchema.nullable() }).nullable() })),
})
export type MeetingGaps = z.infer<typeof meetingGapsSchema>

/** `POST /api/gaps/release`: in these words, which the chair has read and may have changed. `isSure`: asked whether they say who, the chair has said that they do not. */
export const releaseGapBodySchema = z.strictObject({ gapId: idSchema, words: freeText(200), isSure: z.boolean() })
export type ReleaseGapBody = z.infer<typeof releaseGapBodySchema>

/** The form of an answer at `/statistik/lardomar`. `seen`: when what stood there as an answer was written, empty where nothing did. */
export const answerGapBodySchema = z.object({ id: idSchema, words: freeText(400), seen: z.string().max(40) })

/** `POST /api/gaps/take-back`. */
export const takeBackGapBodySchema = z.strictObject({ gapId: idSchema })
export type TakeBackGapBody = z.infer<typeof takeBackGapBodySchema>
