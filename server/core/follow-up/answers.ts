import { z } from 'zod'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import { organisationKindSchema } from '#core/meeting/meeting-form.ts'
import { ageBandSchema, genderSchema, gradeSchema, occupationSchema, outcomeSchema, stepSchema, supportSchema } from './codes.ts'

/** An item as it is kept when its words are gone: by its place in the letter's list, its kind and its track, and where it is known which kind of organisation does it and by which month (`2026-12`). */
export const followedItemSchema = z.strictObject({ nr: z.number().int().min(1).max(99), kind: itemKindSchema, track: trackSchema.nullable(), organisation: organisationKindSchema.nullable().optional(), byMonth: z.string().regex(/^\d{4}-\d{2}$/).nullable().optional() })
export type FollowedItem = z.infer<typeof followedItemSchema>

/** What one voice answers at one time. What is left out was not answered. */
export const answersSchema = z.strictObject({
  outcomes: z.array(z.strictObject({ nr: followedItemSchema.shape.nr, outcome: outcomeSchema })).max(99),
  steps: z.array(stepSchema).max(6),
  support: supportSchema.nullable(),
  grades: z.record(z.string().max(40), gradeSchema),
  /** Absent where nobody said it. */
  occupation: occupationSchema.optional(),
})
export type Answers = z.infer<typeof answersSchema>

/** About whom it is, where they have wanted to say so. */
export const aboutSchema = z.strictObject({ gender: genderSchema.nullable(), ageBand: ageBandSchema.nullable() })
export type About = z.infer<typeof aboutSchema>

export const noAnswers: Answers = { outcomes: [], steps: [], support: null, grades: {} }

export const isUnanswered = ({ outcomes, steps, support, grades, occupation }: Answers): boolean => outcomes.length === 0 && steps.length === 0 && support === null && Object.keys(grades).length === 0 && occupation === undefined
