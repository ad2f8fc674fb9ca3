import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Refusal } from '#core/meeting/refusal.ts'
import type { DraftProblem } from '#core/wire/before.ts'
import type { CatalogueProblem } from '#core/wire/catalogue.ts'
import type { FormProblem } from '#core/wire/forms.ts'
import type { HealthProblem } from '#core/wire/health.ts'
import type { Problem } from '#core/wire/problem.ts'
import type { SeatSession, Staff } from '#server/store/store.ts'

type AnyProblem = Problem | Refusal | FormProblem | DraftProblem | CatalogueProblem | HealthProblem

/** Why a request is not done; becomes a problem answer in the reader's language. */
export class ProblemError extends Error {
  readonly problem: AnyProblem
  readonly status: number
  readonly fields: string[]
  constructor(problem: AnyProblem, status: number, fields: string[] = []) {
    super(problem)
    this.problem = problem
    this.status = status
    this.fields = fields
  }
}

/** `staff` plans meetings; `administrator` has the settings, and no meeting; `office` is either of them; `keyMaker` an administrator, or the key that makes the first. */
type Asking = { nobody: null; staff: Staff; administrator: Staff; keyMaker: Staff; office: Staff; seat: SeatSession }

/** One address of the API. The schemas it parses and answers with are the ones `openapi.json` shows. */
export type Route<By extends keyof Asking = keyof Asking, Body = unknown> = {
  method: 'get' | 'post'
  /** As in OpenAPI: `/api/meetings/{meetingId}/commands`. */
  path: string
  summary: string
  by: By
  body?: z.ZodType<Body>
  /** Where a body may be larger than 64 KiB, as express writes it. */
  largestBody?: string
  answer: { status: number; schema: z.ZodType; description: string }
  problems: readonly { status: number; when: string }[]
  handle(asked: { body: Body; by: Asking[By]; request: Request; response: Response }): Promise<unknown> | unknown
}

/** Keeps each route's own types while they stand in one list. */
export const route = <By extends keyof Asking, Body = undefined>(one: Route<By, Body>): Route => one as unknown as Route
