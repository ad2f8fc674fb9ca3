import { z } from 'zod'
import { forget } from '../last-action.ts'
import { seatById, type FollowUp, type Meeting } from '../meeting.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { clockSchema, daySchema, freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasPassed } from '../when-day.ts'

const followUpSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talk'), seatId: idSchema, date: daySchema, time: clockSchema.nullable() }),
  z.strictObject({ kind: z.literal('none'), reason: freeText(200) }),
])

export const readBackCommands = [
  /** "Vad tar du med dig?" In the participant's own words, written by them or by the chair as said. */
  z.strictObject({ type: z.literal('sayTakeAway'), words: freeText(300) }).describe('What the participant takes with them, in their words.'),
  z.strictObject({ type: z.literal('setFollowUp'), followUp: followUpSchema }).describe('Who talks with the participant again and when, or why nobody does.'),
] as const
export type ReadBackCommand = z.infer<(typeof readBackCommands)[number]>

type Talk = Extract<FollowUp, { kind: 'talk' }>

export type ReadBackEvent = { type: 'takeAwaySaid'; words: string } | { type: 'followUpSet'; followUp: FollowUp }

export const decideReadBack: Decide<ReadBackCommand, ReadBackEvent> = {
  sayTakeAway: ({ words }, meeting) => (meeting.takeAway?.words === words ? [] : [{ type: 'takeAwaySaid', words }]),
  setFollowUp: ({ followUp }, meeting, { at }) => {
    const wrong = followUp.kind === 'talk' ? wrongTalk(meeting, followUp, at) : null
    return wrong ? refuse(wrong) : [{ type: 'followUpSet', followUp }]
  },
}

/** The follow-up talk is held by somebody for an organisation who has not been put out, on a day that is to come. */
function wrongTalk(meeting: Meeting, { seatId, date }: Talk, at: string): Refusal | null {
  const seat = seatById(meeting, seatId)
  if (!seat || seat.organisationId === null) return 'noSuchSeat'
  if (seat.hasBeenTurnedAway) return 'seatNotHere'
  return hasPassed(date, at) ? 'dayHasPassed' : null
}

export const evolveReadBack: Evolve<ReadBackEvent> = {
  takeAwaySaid: (meeting, { words }, { by, at }) => forget({ ...meeting, takeAway: { words, by, at } }, by),
  followUpSet: (meeting, { followUp }, { by }) => forget({ ...meeting, followUp, followUpBy: by }, by),
}
