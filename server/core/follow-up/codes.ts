import { z } from 'zod'
import { supportLevelSchema } from '#core/meeting/separate-answer.ts'

/** Everything that a follow-up can say is one of these codes: nothing here can name anybody. */

export const voiceSchema = z.enum(['participant', 'referrer', 'team'])
export type Voice = z.infer<typeof voiceSchema>

/** How many months after the meeting: soon after, and three times more. */
export const monthsSchema = z.union([z.literal(0), z.literal(3), z.literal(6), z.literal(12)])
export type Months = z.infer<typeof monthsSchema>

export const waitingForSchema = z.enum(['care', 'appointment', 'decision', 'otherOrganisation', 'place', 'rightMoment', 'other'])
export const waitingSinceSchema = z.enum(['underAMonth', 'oneToThreeMonths', 'threeToSixMonths', 'overSixMonths'])
export const whyNotSchema = z.enum(['notNeeded', 'changedMind', 'didNotSuit', 'notOffered', 'nobodyDidIt', 'health', 'other'])

/** What became of one item. Of what waits: for what, and since when if somebody knows. */
export const outcomeSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('done') }),
  z.strictObject({ state: z.literal('underWay') }),
  z.strictObject({ state: z.literal('waiting'), for: waitingForSchema, since: waitingSinceSchema.nullable() }),
  z.strictObject({ state: z.literal('not'), why: whyNotSchema }),
])
export type Outcome = z.infer<typeof outcomeSchema>
/** What a next meeting is told of: what is done, or did not come about, is no point there. */
export const isStillOpen = ({ state }: Outcome): boolean => state === 'underWay' || state === 'waiting'

/** In which part of life somebody has moved a step. */
export const domainSchema = z.enum(['health', 'everyday', 'economy', 'workOrStudies', 'housing', 'socialContacts'])
export type Domain = z.infer<typeof domainSchema>

/** Round and not upward: who has gone back stands where one starts from again. It is no failure, and is never counted as one. */
export const movementSchema = z.enum(['forward', 'same', 'back'])
export type Movement = z.infer<typeof movementSchema>

export const stepSchema = z.strictObject({ domain: domainSchema, movement: movementSchema })
export type Step = z.infer<typeof stepSchema>

export const supportSchema = z.strictObject({ before: supportLevelSchema, after: supportLevelSchema })
export type Support = z.infer<typeof supportSchema>

/** What somebody does now: a fact, beside the steps, which are how it feels. */
export const occupationSchema = z.enum(['work', 'studies', 'both', 'neither'])
export type Occupation = z.infer<typeof occupationSchema>

export const genderSchema = z.enum(['woman', 'man', 'other'])
export type Gender = z.infer<typeof genderSchema>
export const ageBandSchema = z.enum(['0-15', '16-24', '25-34', '35-44', '45-54', '55-64', '65-'])
export type AgeBand = z.infer<typeof ageBandSchema>

/** On the four-point scale, from not at all to wholly. */
export const gradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Grade = z.infer<typeof gradeSchema>
