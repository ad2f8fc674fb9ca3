import { z } from 'zod'
import { consentRecordSchema } from './plan.ts'
import { supportLevels } from './support-level.ts'
import { swedishDay } from './swedish-day.ts'

/** What is asked apart from the exchange of information: to follow up afterwards, to count the meeting, to hold it in Teams. */
export const separateKindSchema = z.enum(['followUp', 'statistics', 'teams'])
export type SeparateKind = z.infer<typeof separateKindSchema>

const { how, paper, textVersion } = consentRecordSchema.shape
export const supportLevelSchema = z.enum(supportLevels)
/** An answer to one of them. `paper`: who took it and the day on it, where it was written. `support`: how much support they have now, said with a yes to being asked afterwards; null takes it away, and what is left out stands as it was. */
export const separateAnswerSchema = z.strictObject({ kind: separateKindSchema, answer: z.enum(['yes', 'no']), how, paper, textVersion, support: supportLevelSchema.nullable().optional() })
export type SeparateAnswer = z.infer<typeof separateAnswerSchema>

/** Whether the day that stands on a paper has not been yet, in Sweden, at this moment (ISO 8601): nobody has signed then. */
export const isSignedAhead = ({ paper: sheet }: Pick<SeparateAnswer, 'paper'>, at: string): boolean => sheet !== undefined && sheet.signedOn > swedishDay(at)
