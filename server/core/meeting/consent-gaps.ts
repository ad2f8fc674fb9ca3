import { isInForce, isOfNobody, type Reach } from './consent-in-force.ts'
import { isAtTable, type Meeting } from './meeting.ts'
import { swedishDay } from './swedish-day.ts'

type Table = Reach & Pick<Meeting, 'seats'>

/**
 * Organisations at the table that are not covered: each must be free to tell every other one, up to the day of the
 * meeting. An organisation alone needs nobody's consent, nor does a meeting about nobody by name. `also` are organisations about to sit down; `at`: by what is in force then. Ids, in the plan's order.
 */
export function consentGaps(meeting: Table, also: string[] = [], at?: string): string[] {
  if (isOfNobody(meeting.plan)) return []
  const seated = meeting.seats.filter(isAtTable).flatMap((seat) => seat.organisationId ?? [])
  const present = new Set([...seated, ...also])
  const atTable = (meeting.plan?.organisations ?? []).map((organisation) => organisation.id).filter((id) => present.has(id))
  if (atTable.length < 2) return []
  const consents = meeting.consents.filter((consent) => isInForce(consent, meeting, at))
  const mayTell = (from: string, to: string) => consents.some((consent) => consent.fromOrganisationId === from && consent.toOrganisationIds.includes(to))
  // One that no consent names as telling is itself the gap, not those who wait for it.
  const hasConsent = (id: string) => consents.some((consent) => consent.fromOrganisationId === id)
  const isCovered = (id: string) =>
    hasConsent(id) && atTable.every((other) => other === id || (mayTell(id, other) && mayTell(other, id)) || !hasConsent(other))
  return atTable.filter((id) => !isCovered(id))
}

type Asked = { plan: Meeting['plan']; consents: Meeting['consents']; answers: Map<string, boolean> }
/** Every role that is told of a change asks this of every seat, and most changes are of something else. */
const asked = new WeakMap<Meeting['seats'], Asked>()

function answersFor({ plan, seats, consents }: Meeting): Map<string, boolean> {
  const before = asked.get(seats)
  if (before?.plan === plan && before.consents === consents) return before.answers
  const answers = new Map<string, boolean>()
  asked.set(seats, { plan, consents, answers })
  return answers
}

/** Whether somebody of this organisation (null: of none) may take part without anybody telling what they must not. */
export function isCoveredAtTable(meeting: Meeting, organisationId: string | null, at?: string): boolean {
  if (organisationId === null) return true
  const answers = answersFor(meeting)
  const question = `${organisationId} ${at === undefined ? '' : swedishDay(at)}`
  const isCovered = answers.get(question) ?? !consentGaps(meeting, [organisationId], at).includes(organisationId)
  answers.set(question, isCovered)
  return isCovered
}

/** Whether consent reached this organisation by the day of the meeting, and its last day has passed by `at`. */
export const hasConsentEnded = (meeting: Meeting, organisationId: string | null, at: string): boolean =>
  isCoveredAtTable(meeting, organisationId) && !isCoveredAtTable(meeting, organisationId, at)
