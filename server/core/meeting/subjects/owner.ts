import { z } from 'zod'
import { ownerSchema, type CaseOwner, type Owner } from '../kept-cases.ts'
import { forget } from '../last-action.ts'
import { isAtTable, leaderOf, seatById, isWithoutScreen, type Meeting } from '../meeting.ts'
import { isProfessional } from '../professional.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isSameRecord } from '../same-record.ts'
import { idSchema } from '../scalars.ts'
import { isSeatBeyondConsent, speaksFor } from '../speaks-for.ts'
import type { Decide, Evolve } from '../subject.ts'
import { withKept } from '../with-kept.ts'
import { casesHeld, isCaseOf } from './cases.ts'

export const ownerCommands = [
  z.strictObject({ type: z.literal('nameOwner'), caseId: idSchema.nullable(), owner: ownerSchema }).describe('Who holds the case together: somebody at the table, or one of the meeting’s organisations. `caseId` is null where the meeting has one case alone. Named anew they answer anew.'),
  z.strictObject({ type: z.literal('answerOwner'), caseId: idSchema.nullable(), answer: z.enum(['yes', 'no']) }).describe('Whether who was named takes it: by themselves, by anybody there from that organisation, or taken down by who leads for who has no screen.'),
] as const
export type OwnerCommand = z.infer<(typeof ownerCommands)[number]>

export type OwnerEvent = { type: 'ownerNamed'; caseId: string | null; owner: Owner } | { type: 'ownerAnswered'; caseId: string | null; answer: 'yes' | 'no' }

export const decideOwner: Decide<OwnerCommand, OwnerEvent> = {
  nameOwner: ({ caseId, owner }, meeting) => {
    if (!isCaseOf(meeting, caseId)) return refuse('noSuchCase')
    const stands = ownerOf(meeting, caseId)
    if (stands && isSameRecord(stands.owner, owner)) return []
    const wrong = wrongOwner(meeting, owner)
    return wrong ? refuse(wrong) : [{ type: 'ownerNamed', caseId, owner }]
  },
  answerOwner: ({ caseId, answer }, meeting, { by, at }) => {
    const stands = ownerOf(meeting, caseId)
    if (!stands) return refuse('ownerMissing')
    const wrong = wrongAnswerer(meeting, stands.owner, { by, at })
    if (wrong) return refuse(wrong)
    return stands.answer?.answer === answer ? [] : [{ type: 'ownerAnswered', caseId, answer }]
  },
}

export const ownerOf = ({ kept }: Meeting, caseId: string | null): CaseOwner | undefined => kept.owners.find((one) => one.caseId === caseId)

/** Somebody who is here to say yes to it: in person, or for their organisation. */
function wrongOwner(meeting: Meeting, owner: Owner): Refusal | null {
  if (owner.kind === 'organisation') {
    if (!meeting.plan?.organisations.some(({ id }) => id === owner.organisationId)) return 'noSuchOrganisation'
    return workersOf(meeting, owner.organisationId).length > 0 ? null : 'seatNotHere'
  }
  const seat = seatById(meeting, owner.seatId)
  if (!seat || !isProfessional(meeting, owner.seatId)) return 'noSuchSeat'
  return isAtTable(seat) ? null : 'seatNotHere'
}

const workersOf = (meeting: Meeting, organisationId: string) => meeting.seats.filter((seat) => seat.organisationId === organisationId && isProfessional(meeting, seat.id) && isAtTable(seat))

function wrongAnswerer(meeting: Meeting, owner: Owner, { by, at }: { by: string; at: string }): Refusal | null {
  if (owner.kind === 'seat') {
    if (!speaksFor(meeting, owner.seatId, by)) return 'notYours'
    return isSeatBeyondConsent(meeting, owner.seatId, { by, at }) ? 'consentMissing' : null
  }
  const there = workersOf(meeting, owner.organisationId)
  if (there.some(({ id }) => id === by)) return null
  const heard = leaderOf(meeting) === by ? there.find(isWithoutScreen) : undefined
  if (!heard) return 'notYours'
  return isSeatBeyondConsent(meeting, heard.id, { by, at }) ? 'consentMissing' : null
}

/** Whether somebody who has said yes lacks: of the one case, or of each that was taken up and is not put off. */
export const lacksOwner = (meeting: Meeting): boolean => casesHeld(meeting).some((caseId) => ownerOf(meeting, caseId)?.answer?.answer !== 'yes')

export const evolveOwner: Evolve<OwnerEvent> = {
  ownerNamed: (meeting, { caseId, owner }, { by, at }) => {
    // Who names themselves, or their own place, stands by it.
    const isOwn = owner.kind === 'seat' ? owner.seatId === by : seatById(meeting, by)?.organisationId === owner.organisationId
    const named: CaseOwner = { caseId, owner, answer: isOwn ? { answer: 'yes', by, at } : null, by, at }
    return forget(withKept(meeting, { owners: [...meeting.kept.owners.filter((one) => one.caseId !== caseId), named] }), by)
  },
  ownerAnswered: (meeting, { caseId, answer }, { by, at }) => forget(withKept(meeting, { owners: meeting.kept.owners.map((one) => (one.caseId === caseId ? { ...one, answer: { answer, by, at } } : one)) }), by),
}
