import { z } from 'zod'
import { consentRecordSchema } from './plan.ts'

/** What is asked apart from the exchange of information: to follow up afterwards, to count the meeting, to hold it in Teams. */
export const separateKindSchema = z.enum(['followUp', 'statistics', 'teams'])
export type SeparateKind = z.infer<typeof separateKindSchema>

const { how, paper, textVersion } = consentRecordSchema.shape
/** An answer to one of them. `paper`: who took it and the day on it, where it was written. */
export const separateAnswerSchema = z.strictObject({ kind: separateKindSchema, answer: z.enum(['yes', 'no']), how, paper, textVersion })
export type SeparateAnswer = z.infer<typeof separateAnswerSchema>
