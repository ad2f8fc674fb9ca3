import { z } from 'zod'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { momentSchema } from '#core/meeting/scalars.ts'

/** `GET /api/meetings/over`: an authority's meetings that are over and not erased, the last first: what one knows them by, and nothing of the matter or the people. `isLocked`: consent is taken back. */
export const overMeetingsSchema = z.strictObject({
  meetings: z.array(z.strictObject({ meetingId: z.string(), startsAt: momentSchema, teamName: z.string(), formName: localizedSchema, keptUntil: momentSchema, isLocked: z.boolean() })),
})
export type OverMeetings = z.infer<typeof overMeetingsSchema>

/** `POST /api/meetings/:id/chair`: a link to the chair's seat of a meeting that is over: good once, on one device, until `expiresAt`. */
export const chairLinkSchema = z.strictObject({ link: z.string(), expiresAt: momentSchema })
export type ChairLink = z.infer<typeof chairLinkSchema>
