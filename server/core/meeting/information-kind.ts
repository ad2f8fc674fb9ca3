import { z } from 'zod'

/** What organisations may tell each other about, as the participant says yes to it. What they say yes to in words of their own is none of these. */
export const informationKindSchema = z.enum(['health', 'work', 'money', 'support'])
export type InformationKind = z.infer<typeof informationKindSchema>
