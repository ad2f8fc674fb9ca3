import { z } from 'zod'
import { leaderOf, type Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import type { Decide, Evolve } from '../subject.ts'

export const leadCommands = [
  z.strictObject({ type: z.literal('takeLead') }).describe('A representative leads while whoever leads has been away for half a minute: moves the agenda and takes down, lets nobody in and does not close.'),
  z.strictObject({ type: z.literal('takeBackLead') }).describe('The chair is back and leads again.'),
] as const
export type LeadCommand = z.infer<(typeof leadCommands)[number]>

export type LeadEvent = { type: 'leadTaken'; seatId: string } | { type: 'leadTakenBack' }

/** A dropped line is ordinary: so long do the others wait before somebody else may lead, in ms. */
export const leaderMayBeAwayMs = 30_000

export const decideLead: Decide<LeadCommand, LeadEvent> = {
  takeLead: (_command, meeting, { by, leaderAwayMs = null }) => {
    if (leaderOf(meeting) === by) return []
    return leaderAwayMs !== null && leaderAwayMs >= leaderMayBeAwayMs ? [{ type: 'leadTaken', seatId: by }] : refuse('leaderIsHere')
  },
  takeBackLead: (_command, { lead }) => (lead ? [{ type: 'leadTakenBack' }] : []),
}

export const evolveLead: Evolve<LeadEvent> = {
  leadTaken: (meeting, { seatId }, { at }) => ({ ...meeting, lead: { seatId, since: at } }),
  leadTakenBack: (meeting) => ({ ...meeting, lead: null }),
}

/** Who has been put out leads no longer. */
export const leaveLead = (meeting: Meeting, seatId: string): Meeting => (meeting.lead?.seatId === seatId ? { ...meeting, lead: null } : meeting)
