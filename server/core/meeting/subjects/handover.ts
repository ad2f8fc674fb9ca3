import { z } from 'zod'
import { handoverSideSchema, handoverTermsSchema, type Kept } from '../kept.ts'
import { forget } from '../last-action.ts'
import { isAtTable, leaderOf, seatById, type Meeting } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { isSeatBeyondConsent, speaksFor } from '../speaks-for.ts'
import type { Decide, Evolve } from '../subject.ts'
import { hasPassed } from '../when-day.ts'
import { withKept } from '../with-kept.ts'

export const handoverCommands = [
  z.strictObject({ type: z.literal('nameReceiver'), handover: handoverTermsSchema }).describe('Who takes over from whom, by which day they get in touch with the participant, and what the participant does if they do not. Named anew both sides answer anew.'),
  z.strictObject({ type: z.literal('confirmHandover'), side: handoverSideSchema, answer: z.enum(['yes', 'no']) }).describe('The answer of who takes over, or of who hands over; from who leads it is taken down as said.'),
] as const
export type HandoverCommand = z.infer<(typeof handoverCommands)[number]>

type Terms = z.infer<typeof handoverTermsSchema>
type Side = z.infer<typeof handoverSideSchema>
type Handover = NonNullable<Kept['handover']>

export type HandoverEvent = { type: 'receiverNamed'; handover: Terms } | { type: 'handoverConfirmed'; side: Side; answer: 'yes' | 'no' }

export const decideHandover: Decide<HandoverCommand, HandoverEvent> = {
  nameReceiver: ({ handover }, meeting, { at }) => {
    const stands = meeting.kept.handover
    if (stands && isSameRecord(termsOf(stands), handover)) return []
    const wrong = wrongHandover(meeting, handover, at)
    return wrong ? refuse(wrong) : [{ type: 'receiverNamed', handover }]
  },
  confirmHandover: ({ side, answer }, meeting, { by, at }) => {
    const { handover } = meeting.kept
    if (!handover) return refuse('handoverMissing')
    const seatId = seatOn(handover, side)
    // Who takes over and is not there has said it to somebody: who leads takes it down.
    if (seatId === null ? leaderOf(meeting) !== by : !speaksFor(meeting, seatId, by)) return refuse('notYours')
    if (isSeatBeyondConsent(meeting, seatId, { by, at })) return refuse('consentMissing')
    return handover.answers[side]?.answer === answer ? [] : [{ type: 'handoverConfirmed', side, answer }]
  },
}

function wrongHandover(meeting: Meeting, { receiver, handsOver, firstContact }: Terms, at: string): Refusal | null {
  const seatIds = [handsOver, ...(receiver.kind === 'seat' ? [receiver.seatId] : [])]
  const seats = seatIds.map((id) => seatById(meeting, id))
  if (!seatIds.every((id) => isProfessional(meeting, id))) return 'noSuchSeat'
  if (new Set(seatIds).size < seatIds.length) return 'sameSeatTwice'
  if (!seats.every((seat) => seat && isAtTable(seat))) return 'seatNotHere'
  return hasPassed(firstContact, at) ? 'dayHasPassed' : null
}

const seatOn = ({ receiver, handsOver }: Terms, side: Side): string | null => (side === 'handsOver' ? handsOver : receiver.kind === 'seat' ? receiver.seatId : null)

const termsOf = ({ answers: _answers, by: _by, at: _at, ...terms }: Handover): Terms => terms

/** Whether both sides have said yes. */
export const isHandedOver = ({ answers }: Handover): boolean => answers.receives?.answer === 'yes' && answers.handsOver?.answer === 'yes'

export const evolveHandover: Evolve<HandoverEvent> = {
  // Who names it stands by their own side.
  receiverNamed: (meeting, { handover }, { by, at }) => {
    const own = (side: Side) => (seatOn(handover, side) === by ? { answer: 'yes' as const, by, at } : null)
    return forget(withKept(meeting, { handover: { ...handover, answers: { receives: own('receives'), handsOver: own('handsOver') }, by, at } }), by)
  },
  handoverConfirmed: (meeting, { side, answer }, { by, at }) => {
    const { handover } = meeting.kept
    return handover ? forget(withKept(meeting, { handover: { ...handover, answers: { ...handover.answers, [side]: { answer, by, at } } } }), by) : meeting
  },
}
