import { z } from 'zod'

/** A request that never reached the meeting. Every one has a sentence in every language (client/text). */
export const problemSchema = z.enum([
  'badMessage',
  'tooLarge',
  'tooFast',
  'signInAgain',
  'noSuchMeeting',
  'linkDoesNotOpen',
  'noSeatInTeams',
  'tenantNotLetIn',
  'signInAway',
  'wrongWireVersion',
  'databaseAway',
  'notFound',
  'termAlreadyThere',
  'tooManyTerms',
  'unexpected',
])
export type Problem = z.infer<typeof problemSchema>
