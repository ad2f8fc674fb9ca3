import { z } from 'zod'
import { goalSchema, localizedSchema } from '#core/meeting/meeting-form.ts'
import type { Shown } from './protect-numbers.ts'

const shownSchema = z.union([z.number().int(), z.literal(['few', 'hidden'])])

/** Of each sort, in each figure whose number of meetings is shown. */
export type PublishedVariable = { sorts: string[]; shown: Record<string, Shown[]> }
/** Ten thousand numbers of our own making: each by itself is not looked at when they are read. */
const publishedVariableSchema = z.custom<PublishedVariable>((value) => typeof value === 'object' && value !== null && 'sorts' in value && 'shown' in value)

/** Of cases: how many beyond one for each meeting, and what is said of them. `blocks` are of the meetings' blocks, by place. */
const publishedCasesSchema = z.strictObject({
  further: publishedVariableSchema,
  /** `persons`: how many the cases are about that no block before it is, each case of a meeting by itself; years from before it was kept lack it. */
  blocks: z.array(z.strictObject({ places: z.array(z.number().int()), count: z.number().int(), persons: z.number().int().optional() })),
  variables: z.record(z.string(), publishedVariableSchema),
})
export type PublishedCases = z.infer<typeof publishedCasesSchema>

/** What is shown of a year, and all that is left of it. `blocks` are what every number is a sum of: later figures of the same meetings stand on them. */
export const publishedYearSchema = z.strictObject({
  year: z.number().int(),
  forms: z.array(z.string()),
  kommuner: z.array(z.string()),
  numbers: z.record(z.string(), shownSchema),
  /** `persons`: how many it is about that no block before it is; years from before it was kept lack it. */
  blocks: z.array(z.strictObject({ atoms: z.array(z.string()), count: z.number().int(), persons: z.number().int().optional() })),
  variables: z.record(z.string(), publishedVariableSchema),
  /** Years from before cases were counted lack it. */
  cases: publishedCasesSchema.optional(),
  /** Of what meetings can have several of: how many beyond one for each meeting that had it. Years from before it was counted lack it. */
  items: z.record(z.string(), publishedVariableSchema).optional(),
})
export type PublishedYear = z.infer<typeof publishedYearSchema>

/** What is shown of how a year's cases were followed up. */
export const publishedFollowUpsSchema = z.strictObject({ year: z.number().int(), variables: z.record(z.string(), publishedVariableSchema) })
export type PublishedFollowUps = z.infer<typeof publishedFollowUpsSchema>

/** What forms, municipalities and the authorities that are counted are called, and the goals of forms, as they stood when a year was shown. */
export const yearNamesSchema = z.strictObject({
  forms: z.record(z.string(), z.strictObject({ name: localizedSchema, goals: z.array(goalSchema) })),
  kommuner: z.record(z.string(), z.string()),
  /** Those that had said yes to being counted. Years from before this was kept lack it. */
  authorities: z.array(z.string()).optional(),
})
export type YearNames = z.infer<typeof yearNamesSchema>

/** All that pages and files are made from; `followUps` is null until they are shown. `isMadeUp`: nobody was counted. */
export type ShownYear = { meetings: PublishedYear; names: YearNames; followUps: PublishedFollowUps | null; isMadeUp: boolean }
