import { z } from 'zod'
import { settlementOf } from '../kinds.ts'
import type { Meeting } from '../meeting.ts'
import { isAnythingKept } from '../nothing-kept.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { freeText } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'
import { keptHindrances } from '../kept-hindrances.ts'
import { settleClock } from './agenda.ts'
import { casesLeft } from './cases.ts'
import { isResting } from './rests.ts'

export const closingCommands = [
  /** `early`: why the meeting ends before it is done; the letter is then made from what there is. */
  z.strictObject({ type: z.literal('closeMeeting'), early: freeText(200).nullable() }).describe('Close. `early` is why, when the meeting ends before it is done.'),
] as const
export type ClosingCommand = z.infer<(typeof closingCommands)[number]>

export type ClosingEvent = { type: 'meetingClosed'; early: string | null; keepsWhenWithdrawn?: true }

export const decideClosing: Decide<ClosingCommand, ClosingEvent> = {
  closeMeeting: ({ early }, meeting, { keepsWhenWithdrawn }) => {
    const hindrance = closingHindrances(meeting)[0]
    return early === null && hindrance ? refuse(hindrance) : [{ type: 'meetingClosed', early, ...(keepsWhenWithdrawn && { keepsWhenWithdrawn }) }]
  },
}

/** What stands between this meeting and an ordinary close, in the order a chair would mend it. */
export function closingHindrances(meeting: Meeting): Refusal[] {
  const isLast = meeting.agenda.current === meeting.agenda.phases.length - 1
  const hindrances: [boolean, Refusal][] = [
    [!hasContent(meeting), 'nothingToWrite'],
    [casesLeft(meeting).length > 0, 'casesLeft'],
    [openItems(meeting).length > 0, 'openItems'],
    [meeting.money === null && (meeting.plan?.form.closing.asksMoney ?? false), 'moneyMissing'],
    ...keptHindrances(meeting),
    [meeting.followUp === null && (meeting.plan?.form.closing.needsFollowUp ?? false), 'followUpMissing'],
    [!isLast, 'notTheLastPhase'],
  ]
  return hindrances.filter(([stands]) => stands).map(([, why]) => why)
}

/** What was put, has no answer and does not rest. */
export const openItems = (meeting: Meeting): Meeting['items'] => meeting.items.filter((item) => settlementOf(item) === 'open' && !isResting(meeting, item))

/** Whether there is anything to write a letter about: an empty letter is never made. One that leaves out all there was says so. */
export const hasContent = (meeting: Meeting): boolean =>
  meeting.items.some((item) => !item.isWithdrawn) || meeting.told.some((told) => !told.isRemoved) || meeting.takeAway !== null || meeting.money?.kind === 'said' || meeting.money?.kind === 'findsOut' || isAnythingKept(meeting.kept) || meeting.leavesOut === true

export const evolveClosing: Evolve<ClosingEvent> = {
  meetingClosed: (meeting, { early, keepsWhenWithdrawn }, { by, at }) => ({
    ...meeting,
    state: 'closed',
    lead: null,
    agenda: { ...settleClock(meeting.agenda, at), isPaused: false },
    speaking: { seatId: null, round: null },
    closing: { at, by, early, ...(keepsWhenWithdrawn && { keepsWhenWithdrawn }) },
  }),
}
