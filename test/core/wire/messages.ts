import type { z } from 'zod'
import { answerMessageSchema, down } from '#core/wire/down.ts'
import { addedSeatSchema, addSeatBodySchema, addTermBodySchema, changeTermBodySchema, demoSchema, joinBodySchema, joinedSchema, ownTermsSchema, planMeetingBodySchema, plannedMeetingSchema, problemBodySchema, removeTermBodySchema, savedTermSchema, staffAnswerSchema, staffCommandBodySchema, termVersionsSchema } from '#core/wire/http.ts'
import { authSchema, up } from '#core/wire/up.ts'

/** What comes to the server: its schema tells what may be sent. */
export const toServer: Record<string, z.ZodType> = {
  auth: authSchema,
  ...up,
  planMeetingBody: planMeetingBodySchema,
  joinBody: joinBodySchema,
  staffCommandBody: staffCommandBodySchema,
  addSeatBody: addSeatBodySchema,
  addTermBody: addTermBodySchema,
  changeTermBody: changeTermBodySchema,
  removeTermBody: removeTermBodySchema,
}

/** What the server sends: its schema tells what arrives. */
export const fromServer: Record<string, z.ZodType> = {
  ...down,
  answer: answerMessageSchema,
  plannedMeeting: plannedMeetingSchema,
  joined: joinedSchema,
  staffAnswer: staffAnswerSchema,
  addedSeat: addedSeatSchema,
  ownTerms: ownTermsSchema,
  termVersions: termVersionsSchema,
  savedTerm: savedTermSchema,
  demo: demoSchema,
  problemBody: problemBodySchema,
}
