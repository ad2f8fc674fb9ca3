import type { RequestHandler } from 'express'
import type { z } from 'zod'

/** What reads a body, with the schema that the body is parsed by: so the doors say themselves what they take, and no list beside them can forget one. */
export type TakesBody = RequestHandler & { takes: z.ZodType }

export const takesBody = (reads: RequestHandler, takes: z.ZodType): TakesBody => Object.assign(reads, { takes })
