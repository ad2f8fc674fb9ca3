import { z } from 'zod'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'

/** Who: a seat by its role and organisation, and its name for who sat at the same table, the chair or the participant; or staff who plan or decide (`account`: signs of their work account, null for who came by key), or whoever had a code, or the system. */
export const seenBySchema = z.strictObject({
  kind: z.enum(['seat', 'staff', 'administrator', 'codeHolder', 'system']),
  role: seatRoleSchema.nullable(),
  organisation: z.string().nullable(),
  name: z.string().nullable(),
  account: z.string().nullable(),
})
export type SeenBy = z.infer<typeof seenBySchema>

/** `GET /api/meetings/:meetingId/seen` and `GET /api/seen`: never a word of what was seen. The same thing several times in a row, `times`, stands once, with when it was first and last. */
export const seenSchema = z.strictObject({
  meetingId: z.string(),
  /** Content, names and organisations are gone: only roles are left. */
  isErased: z.boolean(),
  /** Consent is taken back: until the content is erased, or it holds again, only roles are shown. */
  isWithdrawn: z.boolean(),
  /** What the participant did, and whoever sat with them, is left out: their identity is protected, or nobody knows any more whether it was. */
  isPresenceHidden: z.boolean(),
  lines: z.array(z.strictObject({ by: seenBySchema, kind: z.string(), what: localizedSchema, from: z.string(), to: z.string(), times: z.number().int().min(1) })),
})
export type Seen = z.infer<typeof seenSchema>
