import { isCoveredAtTable } from '#core/meeting/consent-gaps.ts'
import { isOfNobody } from '#core/meeting/consent-in-force.ts'
import type { Meeting, Seat } from '#core/meeting/meeting.ts'
import { hasSaidYesTo } from '#core/meeting/subjects/separate-consents.ts'
import type { Voice } from './codes.ts'
import { askedOf, itemsToFollow } from './followed-items.ts'

/** A code that a seat may take out. `caseId`: of which case, in a meeting with several. `seatId`: who it is for. */
export type OfferedCode = { voice: Voice; sees: 'questions' | 'outcomes'; caseId: string | null; seatId: string }

/** Whether a closed meeting may be followed up: whoever it is about has said yes to being asked, or it is about nobody by name. */
export const mayBeFollowed = (meeting: Meeting): boolean => meeting.state === 'closed' && meeting.plan !== null && (isOfNobody(meeting.plan) || hasSaidYesTo(meeting, 'followUp'))

/** Which codes this seat may take out: each their own, who brought a case also as one of the team in what they are to do in another's, and the chair, on paper, those of who brought the question and the participant. */
export function offeredCodes(meeting: Meeting, seat: Seat | undefined, at: string): OfferedCode[] {
  if (!seat || !mayBeFollowed(meeting)) return []
  const [own, referrers] = [{ seatId: seat.id }, referrerCodes(meeting)]
  if (seat.role === 'participant') return isOfNobody(meeting.plan) ? [] : [{ voice: 'participant', sees: 'questions', caseId: null, ...own }]
  if (seat.role === 'chair') return [...referrers, ...participantCodes(meeting)]
  if (!isCoveredAtTable(meeting, seat.organisationId, at)) return []
  const asTeam = (caseIds: (string | null)[]) => caseIds.map((caseId): OfferedCode => ({ voice: 'team', sees: 'outcomes', caseId, ...own }))
  if (seat.role === 'representative') return asTeam(casesOf(meeting, seat))
  if (seat.role !== 'referrer') return []
  const brought = referrers.filter(({ caseId, seatId }) => caseId === null || seatId === seat.id).map((one) => ({ ...one, ...own }))
  return [...brought, ...asTeam(meeting.plan?.cases ? casesOf(meeting, seat).filter((id) => brought.every(({ caseId }) => caseId !== id)) : [])]
}

/** One for each case, held by who brought it; where nobody brought a question, by the chair, unless the participant brought their own. */
function referrerCodes({ plan, seats }: Meeting): OfferedCode[] {
  const code = (caseId: string | null, seatId: string): OfferedCode => ({ voice: 'referrer', sees: 'questions', caseId, seatId })
  if (plan?.cases) return plan.cases.map(({ id, referrerSeatId }) => code(id, referrerSeatId))
  const holder = seats.find(({ role }) => role === 'referrer') ?? (isOfNobody(plan) ? seats.find(({ role }) => role === 'chair') : undefined)
  return holder ? [code(null, holder.id)] : []
}

const participantCodes = ({ plan, seats }: Meeting): OfferedCode[] => (isOfNobody(plan) ? [] : seats.filter(({ role }) => role === 'participant').map(({ id }) => ({ voice: 'participant', sees: 'questions', caseId: null, seatId: id })))

/** Of a meeting with several, the cases where somebody has something to do. */
function casesOf(meeting: Meeting, { id }: Seat): (string | null)[] {
  const cases = meeting.plan?.cases
  if (!cases) return [null]
  return cases.filter((one) => askedOf(meeting, id, itemsToFollow(meeting, one.id)).length > 0).map((one) => one.id)
}
