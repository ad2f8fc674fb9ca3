import { z } from 'zod'
import { informationKinds } from './information-kind.ts'
import { daySchema, freeText, idSchema, momentSchema } from './scalars.ts'

const written = { by: z.string(), at: momentSchema }

/** Who holds a case together: somebody at the table, or one of the meeting's organisations. */
export const ownerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: idSchema }),
])
export type Owner = z.infer<typeof ownerSchema>

/** `caseId` is null where the meeting has one case alone. `answer`: whether who was named takes it. */
export const caseOwnerSchema = z.strictObject({ caseId: idSchema.nullable(), owner: ownerSchema, answer: z.strictObject({ answer: z.enum(['yes', 'no']), ...written }).nullable(), ...written })
export type CaseOwner = z.infer<typeof caseOwnerSchema>

/** What rests: something that was put, or a case (null where the meeting has one alone). */
export const restingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), itemId: idSchema }),
  z.strictObject({ kind: z.literal('case'), caseId: idSchema.nullable() }),
])
export type Resting = z.infer<typeof restingSchema>

export const restTermsSchema = z.strictObject({
  of: restingSchema,
  /** It waits for health care, or rests for another reason. */
  because: z.enum(['care', 'other']),
  waitsFor: freeText(200),
  since: daySchema,
  /** What can be done meanwhile. */
  meanwhile: freeText(200).nullable(),
  /** Who looks at it again, and by which day. */
  looksAgain: z.strictObject({ seatId: idSchema, by: daySchema }),
})
export const restSchema = restTermsSchema.extend({ id: z.string(), ...written })
export type Rest = z.infer<typeof restSchema>

/** Of what was put as health and nobody marked: whose it is (absent: nobody's, or of an organisation that is not here), and which organisations have it whatever consent names. Ids of this meeting's organisations; `away`: those that are not here, by name, for a meeting where they are again. */
export const asHealthSchema = z.strictObject({ from: idSchema.optional(), had: z.array(idSchema).max(20), away: z.strictObject({ from: freeText(80).optional(), had: z.array(freeText(80)).max(20) }).optional() })
export type AsHealth = z.infer<typeof asHealthSchema>

/** Something that was open when the meeting before this one ended, as its papers said it. `caseCode`: of which case, where there were several; `raisedBy`: of an obstacle, where it came from, and `obstacle` its words alone; `about`: which kind of information it was marked with; `asHealth` stands in the plan alone. */
export const earlierPointSchema = z.strictObject({ id: idSchema, caseCode: freeText(20).nullable(), what: freeText(500), day: daySchema.nullable(), raisedBy: freeText(80).optional(), obstacle: freeText(200).optional(), about: z.enum(informationKinds).optional(), asHealth: asHealthSchema.optional() })
export type EarlierPoint = z.infer<typeof earlierPointSchema>

/** How it went. `waits` and `notDone` say for what, or why, in own words. */
export const earlierAnswerSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['done', 'underWay', 'notKnown']), words: freeText(200).nullable() }),
  z.strictObject({ how: z.enum(['waits', 'notDone']), words: freeText(200) }),
])
export type EarlierAnswer = z.infer<typeof earlierAnswerSchema>

/** `raised`: an obstacle that was taken up as one of this meeting, and is answered as that. */
export const earlierSchema = earlierPointSchema.omit({ asHealth: true }).extend({ answer: z.strictObject({ how: z.enum(['done', 'underWay', 'waits', 'notDone', 'notKnown', 'raised']), words: z.string().nullable(), ...written }).nullable() })
export type Earlier = z.infer<typeof earlierSchema>

/** What a question is answered with that takes no words. */
export const yesNoSchema = z.enum(['yes', 'no', 'notKnown'])
export type YesNo = z.infer<typeof yesNoSchema>

/** What was written where the form asks for it, or one of the answers that take no words. `caseId` is null outside the parts that every case goes through. */
export const fieldWrittenSchema = z.strictObject({ fieldId: z.string(), caseId: idSchema.nullable(), words: z.string(), ...written })
export type FieldWritten = z.infer<typeof fieldWrittenSchema>
