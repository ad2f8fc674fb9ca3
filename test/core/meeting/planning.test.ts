import { describe, expect, it } from 'vitest'
import { planSchema, type Plan } from '#core/meeting/plan.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { given } from '#test/support/given.ts'
import { everybodyIn, openMeeting, organisationIds, organisations, plan, plannedMeeting, seatIds, seatPlan, seats } from '#test/support/builders.ts'

const without = (role: string) => seats.filter((seat) => seat.role !== role)

describe('planning', () => {
  it('[PLAN-1] a meeting is planned once', () => {
    given([]).when({ type: 'planMeeting', plan: plan() }, 'staff').then([{ type: 'meetingPlanned', plan: plan() }])
    given(plannedMeeting()).when({ type: 'planMeeting', plan: plan() }, 'staff').refused('alreadyPlanned')
  })

  it('[PLAN-2] the ordinary plan is one that the schema takes', () => {
    expect(planSchema.parse(plan())).toEqual(plan())
  })

  it.each([
    ['no chair', { seats: without('chair') }],
    ['two chairs', { seats: [...seats, seatPlan({ id: 'seat-chair2', role: 'chair', organisationId: organisationIds.town })] }],
    ['no participant', { seats: without('participant') }],
    ['two participants', { seats: [...seats, seatPlan({ id: 'seat-other1', role: 'participant' })] }],
    ['a participant in a form without one', { form: { ...resursradet, participantPresent: false } }],
    ['the same seat twice', { seats: [...seats, seats[5]!] }],
    ['the same organisation twice', { organisations: [...organisations, organisations[0]!] }],
    ['a seat of an unknown organisation', { organisations: organisations.slice(0, 2) }],
  ] as [string, Partial<Plan>][])('[PLAN-2] a plan with %s does not hold', (_what, changes) => {
    given([]).when({ type: 'planMeeting', plan: plan(changes) }, 'staff').refused('planDoesNotHold')
  })

  it('[PLAN-2] a form without the participant holds without one', () => {
    const form = { ...resursradet, participantPresent: false }
    given([]).when({ type: 'planMeeting', plan: plan({ form, seats: without('participant') }) }, 'staff').done()
  })

  it.each(['chair', 'representative', 'referrer'] as const)('[PLAN-5] a %s belongs to an organisation', (role) => {
    const homeless = seats.map((seat) => (seat.role === role ? { ...seat, organisationId: null } : seat))
    given([]).when({ type: 'planMeeting', plan: plan({ seats: homeless }) }, 'staff').refused('planDoesNotHold')
  })

  it('[PLAN-5] an interpreter needs none', () => {
    const interpreter = seatPlan({ id: 'seat-tolk1', role: 'interpreter' })
    given([]).when({ type: 'planMeeting', plan: plan({ seats: [...seats, interpreter] }) }, 'staff').done()
  })

  it('[PLAN-3] a seat comes in later with its organisation', () => {
    const organisation = { id: 'org-health', name: 'Region Ekby', kind: 'region' as const }
    const seat = seatPlan({ id: 'seat-nurse', role: 'representative', organisationId: organisation.id })
    const meeting = given(openMeeting()).when({ type: 'addSeat', seat, organisation }, seatIds.chair).then([{ type: 'seatAdded', seat, organisation }])
    expect(meeting.seats.at(-1)).toEqual({ ...seat, admittedDevice: null, admittedAt: null, hasBeenTurnedAway: false })
    expect(meeting.plan?.organisations.at(-1)).toEqual(organisation)
    expect(meeting.plan?.seats.at(-1)).toEqual(seat)
  })

  it('[PLAN-3] a seat that breaks the plan does not come in', () => {
    const meeting = given(everybodyIn())
    meeting.when({ type: 'addSeat', seat: seats[1]!, organisation: null }, seatIds.chair).refused('planDoesNotHold')
    meeting.when({ type: 'addSeat', seat: seatPlan({ id: 'seat-chair2', role: 'chair', organisationId: organisationIds.town }), organisation: null }, 'staff').refused('planDoesNotHold')
    meeting.when({ type: 'addSeat', seat: seatPlan({ id: 'seat-lost1', role: 'representative', organisationId: 'org-nowhere' }), organisation: null }, 'staff').refused('planDoesNotHold')
  })

  it('[PLAN-3] there is an end to how many come in', () => {
    const many = Array.from({ length: 24 }, (_, index) => seatPlan({ id: `seat-number-${index}`, role: 'supportPerson' }))
    given(plannedMeeting({ seats: [...seats, ...many] }))
      .when({ type: 'addSeat', seat: seatPlan({ id: 'seat-one-more', role: 'supportPerson' }), organisation: null }, 'staff')
      .refused('planDoesNotHold')
  })

  it('[PLAN-4] the meeting goes by the form it was planned with', () => {
    const own = { ...resursradet, id: 'egen-form', phases: resursradet.phases.filter((phase) => phase.mayBeSkipped === false) }
    const meeting = given([]).when({ type: 'planMeeting', plan: plan({ form: own }) }, 'staff').done()
    expect(meeting.agenda.phases.map((phase) => phase.id)).toEqual(own.phases.map((phase) => phase.id))
    given(everybodyIn({ form: own })).when({ type: 'startMeeting' }, seatIds.chair).done()
    given(openMeeting({ form: own })).when({ type: 'moveToPhase', phaseId: 'understand', reason: null }, seatIds.chair).refused('noSuchPhase')
  })
})
