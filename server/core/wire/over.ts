import { z } from 'zod'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { momentSchema } from '#core/meeting/scalars.ts'

/** `GET /api/meetings/over`: an authority's meetings that are over and not erased, the last first: what one knows them by, and nothing of the matter or the people. `isLocked`: consent is taken back. `hasMinutes`: what is erased then are the minutes of those who sat there. */
export const overMeetingsSchema = z.strictObject({
  meetings: z.array(z.strictObject({ meetingId: z.string(), startsAt: momentSchema, teamName: z.string(), formName: localizedSchema, keptUntil: momentSchema, isLocked: z.boolean(), hasMinutes: z.boolean() })),
})
export type OverMeetings = z.infer<typeof overMeetingsSchema>

/** `GET /api/meetings/ahead`: an authority's meetings that are planned or have begun (`hasBegun`) and that nobody has closed, the first day first; of each as much as of those that are over. `hasConsent`: there is somebody whose yes can be taken back, or just was. */
export const aheadMeetingsSchema = z.strictObject({ meetings: z.array(overMeetingsSchema.shape.meetings.element.omit({ keptUntil: true, hasMinutes: true }).extend({ hasBegun: z.boolean(), hasConsent: z.boolean(), hasLetter: z.boolean() })) })
export type AheadMeetings = z.infer<typeof aheadMeetingsSchema>

/** `POST /api/meetings/:id/chair`: a link to the chair's seat: of a meeting that is over good once, on one device, until `expiresAt`; of one that is not over good until it is, in the place of the link before (null). */
export const chairLinkSchema = z.strictObject({ link: z.string(), expiresAt: momentSchema.nullable() })
export type ChairLink = z.infer<typeof chairLinkSchema>
