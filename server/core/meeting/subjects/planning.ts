import { z } from 'zod'
import type { Meeting } from '../meeting.ts'
import { organisationSchema, planSchema, seatPlanSchema, wholePlan, wholeSeat, type Case, type Organisation, type Plan, type SeatPlan } from '../plan.ts'
import { namesNobodyProtected } from '../protected-identity.ts'
import { refuse } from '../refusal.ts'
import type { Decide, Evolve } from '../subject.ts'
import { joinRound } from './speaking.ts'

export const planningCommands = [
  z.strictObject({ type: z.literal('planMeeting'), plan: planSchema }).describe('Plan a meeting that is not planned yet. Sent by `POST /api/meetings` only.'),
  z.strictObject({ type: z.literal('addSeat'), seat: seatPlanSchema, organisation: organisationSchema.nullable() }).describe('Add a seat, and its organisation when it is new.'),
] as const
export type PlanningCommand = z.infer<(typeof planningCommands)[number]>

export type PlanningEvent =
  | { type: 'meetingPlanned'; plan: Plan }
  | { type: 'seatAdded'; seat: SeatPlan; organisation: Organisation | null }

export const decidePlanning: Decide<PlanningCommand, PlanningEvent> = {
  planMeeting: ({ plan }, meeting) => {
    if (meeting.state !== 'unplanned') return refuse('alreadyPlanned')
    return holds(plan) && answersInOrder(plan) ? [{ type: 'meetingPlanned', plan: withoutEmptyPart(plan) }] : refuse('planDoesNotHold')
  },
  addSeat: ({ seat, organisation }, meeting) => {
    if (!meeting.plan) return refuse('meetingNotPlanned')
    const organisations = withOrganisation(meeting.plan.organisations, organisation)
    const plan = { ...meeting.plan, organisations, seats: [...meeting.plan.seats, seat] }
    return holds(plan) ? [{ type: 'seatAdded', seat, organisation }] : refuse('planDoesNotHold')
  },
}

/** Where nothing is open since last time the part about it that may be skipped is no part of this meeting. */
function withoutEmptyPart(plan: Plan): Plan {
  const phases = plan.form.phases.filter(({ shows, mayBeSkipped }) => shows !== 'earlier' || !mayBeSkipped || (plan.earlier ?? []).length > 0)
  return phases.length === plan.form.phases.length ? plan : { ...plan, form: { ...plan.form, phases } }
}

/** One chair, one participant where the form has them in the room and else none, known organisations, no id twice, no name that must not be known, room for all. */
function holds(plan: Plan): boolean {
  const { form, organisations, seats } = plan
  const organisationIds = new Set(organisations.map((organisation) => organisation.id))
  const count = (role: SeatPlan['role']) => seats.filter((seat) => seat.role === role).length
  return (
    organisations.length <= 20 &&
    seats.length <= 30 &&
    organisationIds.size === organisations.length &&
    new Set(seats.map((seat) => seat.id)).size === seats.length &&
    new Set(seats.map(calledAs)).size === seats.length &&
    seats.every((seat) => !seat.answersForParticipant || seat.role === 'supportPerson') &&
    seats.every((seat) => belongs(seat, organisationIds)) &&
    (plan.background ?? []).every(({ from }) => from === undefined || organisationIds.has(from)) &&
    namesNobodyProtected(plan) &&
    hasItsCases(plan) &&
    count('chair') === 1 &&
    count('participant') === (form.participantPresent ? 1 : 0) &&
    (form.case === 'named' || count('supportPerson') === 0)
  )
}

/** Several cases have a code each, no code twice, and somebody who brings it: a referrer, or the chair; where the form has one alone there is no list. */
function hasItsCases({ form, cases = [], seats }: Plan): boolean {
  if (form.cases === 'one') return cases.length === 0
  const brings = (seatId: string) => seats.some(({ id, role }) => id === seatId && (role === 'referrer' || role === 'chair'))
  const isOnce = (of: (one: Case) => string) => new Set(cases.map(of)).size === cases.length
  return cases.length > 0 && isOnce(({ id }) => id) && isOnce(({ code }) => code.toLowerCase()) && cases.every(({ referrerSeatId }) => brings(referrerSeatId))
}

/** The one to ask answers from an earlier time of day to a later one; clocks have two digits of hours, so that their order is that of their text. */
const answersInOrder = ({ contact: { hours } }: Plan): boolean => hours.from < hours.to

/** By name, role and organisation nobody can be taken for somebody else. */
const calledAs = ({ name, role, organisationId }: SeatPlan) => JSON.stringify([name.toLowerCase(), role, organisationId])

/** Who speaks for an authority says which; the participant and those with them need none. */
function belongs(seat: SeatPlan, organisationIds: Set<string>): boolean {
  if (seat.organisationId !== null) return organisationIds.has(seat.organisationId)
  return ['participant', 'supportPerson', 'interpreter'].includes(seat.role)
}

function withOrganisation(organisations: Organisation[], added: Organisation | null): Organisation[] {
  return added ? [...organisations, added] : organisations
}

const unseated = { admittedDevice: null, admittedAt: null, hasBeenTurnedAway: false }

export const evolvePlanning: Evolve<PlanningEvent> = {
  meetingPlanned: (meeting, { plan }): Meeting => ({
    ...meeting,
    state: 'planned',
    plan: wholePlan(plan),
    seats: plan.seats.map((seat) => ({ ...wholeSeat(seat), ...unseated })),
    preparation: { ...meeting.preparation, ...plan.wishes },
    kept: { ...meeting.kept, earlier: (plan.earlier ?? []).map(({ asHealth: _asHealth, ...point }) => ({ ...point, answer: null })) },
    agenda: {
      ...meeting.agenda,
      phases: plan.form.phases.map((phase) => ({ id: phase.id, usedMs: 0, isVisited: false, skippedBecause: null })),
      cases: (plan.cases ?? []).map(({ id }) => ({ id, usedMs: 0, isVisited: false, putOffBecause: null })),
    },
  }),
  seatAdded: (meeting, { seat, organisation }, { at }) => {
    const added: Meeting = {
      ...meeting,
      plan: meeting.plan && {
        ...meeting.plan,
        organisations: withOrganisation(meeting.plan.organisations, organisation),
        seats: [...meeting.plan.seats, wholeSeat(seat)],
      },
      seats: [...meeting.seats, { ...wholeSeat(seat), ...unseated }],
    }
    // Who is there without a screen is at the table by being added.
    return joinRound(added, seat.id, at)
  },
}
