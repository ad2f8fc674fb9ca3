import { z } from 'zod'
import { freeText } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

const wishSchema = z.enum(['talkAbout', 'notTalkAbout'])

export const preparationCommands = [
  z.strictObject({ type: z.literal('sayWish'), wish: wishSchema, words: freeText(300).nullable() }).describe('What the participant wants to talk about, or not, before the meeting and in it; null takes it away.'),
  z.strictObject({ type: z.literal('markPrepared') }).describe('The preparation letter has been read by the participant, or gone through with them by somebody else.'),
] as const
export type PreparationCommand = z.infer<(typeof preparationCommands)[number]>

export type PreparationEvent = { type: 'wishSaid'; wish: z.infer<typeof wishSchema>; words: string | null } | { type: 'preparationMarked'; how: 'read' | 'explained' }

export const decidePreparation: Decide<PreparationCommand, PreparationEvent> = {
  sayWish: ({ wish, words }, { preparation }) => (preparation[wish] === words ? [] : [{ type: 'wishSaid', wish, words }]),
  markPrepared: (_command, { preparation }, { role }) => {
    const how = role === 'participant' ? 'read' : 'explained'
    return preparation.prepared === null || (how === 'read' && preparation.prepared !== 'read') ? [{ type: 'preparationMarked', how }] : []
  },
}

export const evolvePreparation: Evolve<PreparationEvent> = {
  wishSaid: (meeting, { wish, words }) => ({ ...meeting, preparation: { ...meeting.preparation, [wish]: words } }),
  preparationMarked: (meeting, { how }) => ({ ...meeting, preparation: { ...meeting.preparation, prepared: how } }),
}
