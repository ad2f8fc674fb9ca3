import type { z } from 'zod'
import { answerMessageSchema, down } from '#core/wire/down.ts'
import { addedSeatSchema, addSeatBodySchema, demoSchema, joinBodySchema, joinedSchema, planMeetingBodySchema, plannedMeetingSchema, problemBodySchema, staffAnswerSchema, staffCommandBodySchema } from '#core/wire/http.ts'
import { authSchema, up } from '#core/wire/up.ts'

/** What comes to the server: its schema tells what may be sent. */
export const toServer: Record<string, z.ZodType> = {
  auth: authSchema,
  ...up,
  planMeetingBody: planMeetingBodySchema,
  joinBody: joinBodySchema,
  staffCommandBody: staffCommandBodySchema,
  addSeatBody: addSeatBodySchema,
}

/** What the server sends: its schema tells what arrives. */
export const fromServer: Record<string, z.ZodType> = {
  ...down,
  answer: answerMessageSchema,
  plannedMeeting: plannedMeetingSchema,
  joined: joinedSchema,
  staffAnswer: staffAnswerSchema,
  addedSeat: addedSeatSchema,
  demo: demoSchema,
  problemBody: problemBodySchema,
}
