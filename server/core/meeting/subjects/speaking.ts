import { z } from 'zod'
import { isAtTable, leaderOf, seatById, type Meeting, type Seat, type Speaking } from '../meeting.ts'
import type { SeatRole } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { hasConsentEnded, isCoveredAtTable } from '../consent-gaps.ts'

export const speakingCommands = [
  z.strictObject({ type: z.literal('startRound') }).describe('Let the turn go around from the beginning.'),
  z.strictObject({ type: z.literal('giveTurn'), seatId: idSchema }).describe('Give the floor to a seat.'),
  /** Done speaking. By who has the turn, or by the chair for them. `seatId` is whose turn is meant: one that has gone on is not ended twice. */
  z.strictObject({ type: z.literal('endTurn'), seatId: idSchema.optional() }).describe('Done speaking. By who has the floor, or by the chair for them; `seatId` says whose turn is meant.'),
  /** "Jag står över." By who has the turn, or by the chair for them; `seatId` as above. */
  z.strictObject({ type: z.literal('passTurn'), seatId: idSchema.optional() }).describe('Pass in a round. By who has the floor, or by the chair for them; `seatId` says whose turn is meant.'),
] as const
export type SpeakingCommand = z.infer<(typeof speakingCommands)[number]>

export type SpeakingEvent =
  | { type: 'roundStarted'; order: string[] }
  | { type: 'turnGiven'; seatId: string }
  | { type: 'turnEnded'; seatId: string }
  | { type: 'turnPassed'; seatId: string }

export const decideSpeaking: Decide<SpeakingCommand, SpeakingEvent> = {
  startRound: (_command, meeting, { at }) => [{ type: 'roundStarted', order: roundOrder(meeting, at) }],
  giveTurn: ({ seatId }, meeting, { at }) => {
    const seat = seatById(meeting, seatId)
    if (!seat) return refuse('noSuchSeat')
    if (!isAtTable(seat)) return refuse('notAdmitted')
    if (!mayBeHeard(meeting, seat, at)) return refuse(hasConsentEnded(meeting, seat.organisationId, at) ? 'consentEnded' : 'consentMissing')
    return meeting.speaking.seatId === seatId ? [] : [{ type: 'turnGiven', seatId }]
  },
  endTurn: ({ seatId }, meeting, asked) => leaveTurn('turnEnded', meeting, asked, seatId),
  passTurn: ({ seatId }, meeting, asked) => (meeting.speaking.round ? leaveTurn('turnPassed', meeting, asked, seatId) : refuse('noRound')),
}

function leaveTurn(type: 'turnEnded' | 'turnPassed', meeting: Meeting, { by }: Asked, meant: string | undefined) {
  const { seatId } = meeting.speaking
  if (seatId === null || (seatId !== by && leaderOf(meeting) !== by)) return refuse('notYourTurn')
  if (meant !== undefined && meant !== seatId) return []
  return [{ type, seatId }] satisfies SpeakingEvent[]
}

/** Whoever is let in has passed the consent gate; who came later without a screen has not, or not by what is in force at this moment. */
const mayBeHeard = (meeting: Meeting, seat: Seat, at: string) => isAtTable(seat) && (seat.admittedDevice !== null || isCoveredAtTable(meeting, seat.organisationId, at))

const roundRoles: SeatRole[] = ['representative', 'referrer']

/** Those who have something to contribute; the chair leads and listeners listen. */
const speaksInRounds = (meeting: Meeting, seat: Seat, at: string) => roundRoles.includes(seat.role) && !seat.isListening && mayBeHeard(meeting, seat, at)

/** In the plan's order. */
const roundOrder = (meeting: Meeting, at: string): string[] => meeting.seats.filter((seat) => speaksInRounds(meeting, seat, at)).map((seat) => seat.id)

const startRound = (order: string[]): Speaking => ({ seatId: order[0] ?? null, round: { order, done: [], passed: [] } })

/** Who has the floor when a phase begins. Of a case it is told by who brings that very case. */
export function floorFor(meeting: Meeting, phaseId: string, at: string): Speaking {
  const opensWith = meeting.plan?.form.phases.find((phase) => phase.id === phaseId)?.opensWith ?? 'nobody'
  if (opensWith === 'round') return startRound(roundOrder(meeting, at))
  const brings = opensWith === 'referrer' ? meeting.plan?.cases?.find(({ id }) => id === meeting.agenda.caseId)?.referrerSeatId : undefined
  const opens = (seat: Seat) => (brings === undefined ? seat.role === opensWith : seat.id === brings)
  return { seatId: meeting.seats.find((seat) => opens(seat) && mayBeHeard(meeting, seat, at))?.id ?? null, round: null }
}

/** The floor goes to the next in the round who has not had it; outside a round to nobody. */
function next({ round }: Speaking, seatId: string, left: 'done' | 'passed'): Speaking {
  if (!round) return { seatId: null, round }
  const without = (ids: string[]) => ids.filter((id) => id !== seatId)
  const after = { ...round, done: without(round.done), passed: without(round.passed) }
  const marked = { ...after, [left]: [...after[left], seatId] }
  return { seatId: firstWaiting(marked), round: marked }
}

const firstWaiting = ({ order, done, passed }: NonNullable<Speaking['round']>): string | null =>
  order.find((id) => !done.includes(id) && !passed.includes(id)) ?? null

/** Who is let in while a round goes on comes last in it; where nobody has the floor and nobody waits, the floor is theirs. */
export function joinRound(meeting: Meeting, seatId: string, at: string): Meeting {
  const { round } = meeting.speaking
  const seat = seatById(meeting, seatId)
  if (!round || !seat || round.order.includes(seatId) || !speaksInRounds(meeting, seat, at)) return meeting
  const isOver = meeting.speaking.seatId === null && firstWaiting(round) === null
  return { ...meeting, speaking: { seatId: isOver ? seatId : meeting.speaking.seatId, round: { ...round, order: [...round.order, seatId] } } }
}

/** Who has left neither holds the floor nor is waited for. */
export function leaveRound(meeting: Meeting, seatId: string): Meeting {
  const { speaking } = meeting
  const round = speaking.round && { ...speaking.round, order: speaking.round.order.filter((id) => id !== seatId) }
  if (speaking.seatId === seatId) return { ...meeting, speaking: { seatId: round && firstWaiting(round), round } }
  return round?.order.length === speaking.round?.order.length ? meeting : { ...meeting, speaking: { ...speaking, round } }
}

export const evolveSpeaking: Evolve<SpeakingEvent> = {
  roundStarted: (meeting, { order }) => ({ ...meeting, speaking: startRound(order) }),
  turnGiven: (meeting, { seatId }) => ({ ...meeting, speaking: { ...meeting.speaking, seatId } }),
  turnEnded: (meeting, { seatId }) => ({ ...meeting, speaking: next(meeting.speaking, seatId, 'done') }),
  turnPassed: (meeting, { seatId }) => ({ ...meeting, speaking: next(meeting.speaking, seatId, 'passed') }),
}
