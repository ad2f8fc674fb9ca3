import { z } from 'zod'

/** Why the process takes nobody new; said by `/readyz` alone. */
export const healthProblemSchema = z.enum(['serverStops'])
export type HealthProblem = z.infer<typeof healthProblemSchema>
