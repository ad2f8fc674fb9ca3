import { z } from 'zod'

/** How much support somebody has, as they say themselves. */
export const supportLevelSchema = z.enum(['none', 'little', 'fair', 'good'])
export type SupportLevel = z.infer<typeof supportLevelSchema>
