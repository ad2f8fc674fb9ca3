import { z } from 'zod'
import { seatById, type Meeting, type Speaking } from '../meeting.ts'
import type { SeatRole } from '../plan.ts'
import { refuse } from '../refusal.ts'
import { idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

export const speakingCommands = [
  z.strictObject({ type: z.literal('startRound') }),
  z.strictObject({ type: z.literal('giveTurn'), seatId: idSchema }),
  /** Done speaking. By who has the turn, or by the chair for them. */
  z.strictObject({ type: z.literal('endTurn') }),
  /** "Jag står över." By who has the turn, or by the chair for them. */
  z.strictObject({ type: z.literal('passTurn') }),
] as const
export type SpeakingCommand = z.infer<(typeof speakingCommands)[number]>

export type SpeakingEvent =
  | { type: 'roundStarted'; order: string[] }
  | { type: 'turnGiven'; seatId: string }
  | { type: 'turnEnded'; seatId: string }
  | { type: 'turnPassed'; seatId: string }

export const decideSpeaking: Decide<SpeakingCommand, SpeakingEvent> = {
  startRound: (_command, meeting) => [{ type: 'roundStarted', order: roundOrder(meeting) }],
  giveTurn: ({ seatId }, meeting) => {
    const seat = seatById(meeting, seatId)
    if (!seat) return refuse('noSuchSeat')
    if (seat.admittedDevice === null && seat.attends !== 'phone') return refuse('notAdmitted')
    return meeting.speaking.seatId === seatId ? [] : [{ type: 'turnGiven', seatId }]
  },
  endTurn: (_command, meeting, { by, role }) => leaveTurn('turnEnded', meeting, by, role),
  passTurn: (_command, meeting, { by, role }) => {
    if (!meeting.speaking.round) return refuse('noRound')
    return leaveTurn('turnPassed', meeting, by, role)
  },
}

function leaveTurn(type: 'turnEnded' | 'turnPassed', { speaking }: Meeting, by: string, role: string) {
  const { seatId } = speaking
  if (seatId === null || (seatId !== by && role !== 'chair')) return refuse('notYourTurn')
  return [{ type, seatId }] satisfies SpeakingEvent[]
}

/** Those who have something to contribute, in the plan's order; the chair leads and listeners listen. */
function roundOrder(meeting: Meeting): string[] {
  const speaks: SeatRole[] = ['representative', 'referrer']
  return meeting.seats
    .filter((seat) => speaks.includes(seat.role) && !seat.isListening && (seat.admittedDevice !== null || seat.attends === 'phone'))
    .map((seat) => seat.id)
}

const startRound = (order: string[]): Speaking => ({ seatId: order[0] ?? null, round: { order, done: [], passed: [] } })

/** Who has the floor when a phase begins. */
export function floorFor(meeting: Meeting, phaseId: string): Speaking {
  const opensWith = meeting.plan?.form.phases.find((phase) => phase.id === phaseId)?.opensWith ?? 'nobody'
  if (opensWith === 'round') return startRound(roundOrder(meeting))
  return { seatId: meeting.seats.find((seat) => seat.role === opensWith)?.id ?? null, round: null }
}

/** The floor goes to the next in the round who has not had it; outside a round to nobody. */
function next({ round }: Speaking, seatId: string, left: 'done' | 'passed'): Speaking {
  if (!round) return { seatId: null, round }
  const after = { ...round, [left]: [...round[left].filter((id) => id !== seatId), seatId] }
  const waiting = after.order.find((id) => !after.done.includes(id) && !after.passed.includes(id))
  return { seatId: waiting ?? null, round: after }
}

export const evolveSpeaking: Evolve<SpeakingEvent> = {
  roundStarted: (meeting, { order }) => ({ ...meeting, speaking: startRound(order) }),
  turnGiven: (meeting, { seatId }) => ({ ...meeting, speaking: { ...meeting.speaking, seatId } }),
  turnEnded: (meeting, { seatId }) => ({ ...meeting, speaking: next(meeting.speaking, seatId, 'done') }),
  turnPassed: (meeting, { seatId }) => ({ ...meeting, speaking: next(meeting.speaking, seatId, 'passed') }),
}
