import { z } from 'zod'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { consentRecordSchema, organisationSchema, planSchema, seatPlanSchema, seatRoleSchema } from '#core/meeting/plan.ts'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { commandSchema } from '#core/meeting/commands.ts'
import { idSchema } from '#core/meeting/scalars.ts'
import { answerMessageSchema } from './down.ts'
import { problemSchema } from './problem.ts'

/** `POST /api/meetings`: the form by its id, the rest as in the plan. Consent already given comes along. */
export const planMeetingBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  formId: z.enum(allMeetingForms.map((form) => form.id)),
  plan: planSchema.omit({ form: true, hostAuthority: true }),
  consents: z.array(consentRecordSchema).max(20),
})
export type PlanMeetingBody = z.infer<typeof planMeetingBodySchema>

/** Each seat's personal link. The secret stands after `#`, which no server and no log ever sees. */
export const plannedMeetingSchema = z.strictObject({
  meetingId: z.string(),
  links: z.array(z.strictObject({ seatId: z.string(), link: z.url() })),
})
export type PlannedMeeting = z.infer<typeof plannedMeetingSchema>

/** `POST /api/join`: a personal link for a session. `device` is a secret the device made for itself; it comes straight back with it. */
export const joinBodySchema = z.strictObject({
  seatId: idSchema,
  secret: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  device: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
})
export type JoinBody = z.infer<typeof joinBodySchema>

/** `role` lets a client fetch the right page while it connects; null when the meeting can not be read just now. */
export const joinedSchema = z.strictObject({ token: z.string(), meetingId: z.string(), seatId: z.string(), role: seatRoleSchema.nullable(), wireVersion: z.number() })
export type Joined = z.infer<typeof joinedSchema>

const teamsMeetingSchema = z.string().min(8).max(400)
/** A token that Teams got from Entra. */
const accountTokenSchema = z.string().min(20).max(16_000)

/** `POST /api/teams/enter`: an account for a session, in the meeting that this meeting in Teams is bound to. `device` as in joining. */
export const enterTeamsBodySchema = z.strictObject({ token: accountTokenSchema, teamsMeeting: teamsMeetingSchema, device: joinBodySchema.shape.device })
export type EnterTeamsBody = z.infer<typeof enterTeamsBodySchema>

/** `POST /api/teams/account`: this account sits on this seat. */
export const seatAccountBodySchema = z.strictObject({ token: accountTokenSchema })
export type SeatAccountBody = z.infer<typeof seatAccountBodySchema>

/** `POST /api/teams/bind`: this meeting in Teams is the one that this seat chairs. */
export const bindTeamsBodySchema = z.strictObject({ teamsMeeting: teamsMeetingSchema })
export type BindTeamsBody = z.infer<typeof bindTeamsBodySchema>

export const keptSchema = z.strictObject({ isKept: z.literal(true) })

/** `POST /api/meetings/:meetingId/commands`: planning over HTTP, by staff of the host authority. */
export const staffCommandBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  command: z.discriminatedUnion('type', [
    ...(commandSchema.options.filter((option) => ['addSeat', 'recordConsent'].includes(option.shape.type.value)) as unknown as typeof commandSchema.options),
  ]),
})

export const staffAnswerSchema = z.strictObject({ answer: answerMessageSchema, links: plannedMeetingSchema.shape.links })

/** `POST /api/seats`: somebody more has come to a meeting; by its chair. */
export const addSeatBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  seat: seatPlanSchema.omit({ id: true }),
  organisation: organisationSchema.omit({ id: true }).nullable(),
})
export type AddSeatBody = z.infer<typeof addSeatBodySchema>

/** The new seat's link, to hand over to the person; null when it was not done. */
export const addedSeatSchema = z.strictObject({ answer: answerMessageSchema, seatId: z.string(), link: z.url().nullable() })

/** `GET /api/demo`: only in the demo. */
export const demoSchema = z.strictObject({
  staffToken: z.string(),
  meetings: z.array(
    z.strictObject({
      meetingId: z.string(),
      /** What is special about the meeting; null for an ordinary one. */
      difficulty: localizedSchema.nullable(),
      question: z.string(),
      seats: z.array(z.strictObject({ seatId: z.string(), name: z.string(), role: z.string(), link: z.url() })),
      /** The seats to watch side by side, in the order they stand. */
      frames: z.array(z.string()),
    }),
  ),
})
export type Demo = z.infer<typeof demoSchema>

/** Every answer that is not what was asked for. `fields` names what in the body was wrong, never its value. */
export const problemBodySchema = z.strictObject({
  problem: problemSchema.or(refusalSchema),
  message: z.string(),
  fields: z.array(z.string()).optional(),
  faultId: z.string().optional(),
})
export type ProblemBody = z.infer<typeof problemBodySchema>
