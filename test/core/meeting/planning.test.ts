import { describe, expect, it } from 'vitest'
import { planSchema, seatPlanSchema, type Plan } from '#core/meeting/plan.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { given } from '#test/support/given.ts'
import { everybodyIn, guardian, openMeeting, organisationIds, organisations, plan, plannedMeeting, seatIds, seatPlan, seats, withGuardian } from '#test/support/builders.ts'

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

  it.each([
    ['in the same case', {}],
    ['in another case', { name: 'OMAR' }],
  ])('[PLAN-6] no two seats have one name, role and organisation, %s', (_how, changes) => {
    const twin = { ...seats[1]!, id: 'seat-twin', ...changes }
    given([]).when({ type: 'planMeeting', plan: plan({ seats: [...seats, twin] }) }, 'staff').refused('planDoesNotHold')
    given(openMeeting()).when({ type: 'addSeat', seat: twin, organisation: null }, seatIds.chair).refused('planDoesNotHold')
  })

  it.each([
    ['another role', { role: 'referrer' as const }],
    ['another organisation', { organisationId: organisationIds.town }],
    ['another name', { name: 'Omar B' }],
  ])('[PLAN-6] the same but with %s holds', (_how, changes) => {
    given([]).when({ type: 'planMeeting', plan: plan({ seats: [...seats, { ...seats[1]!, id: 'seat-twin', ...changes }] }) }, 'staff').done()
  })

  it('[PLAN-6] two of one name without an organisation are told apart by their roles only', () => {
    const beside = (role: 'supportPerson' | 'interpreter') => seatPlan({ id: 'seat-beside', role, name: 'Eva' })
    given([]).when({ type: 'planMeeting', plan: plan({ seats: [...seats, beside('supportPerson')] }) }, 'staff').refused('planDoesNotHold')
    given([]).when({ type: 'planMeeting', plan: plan({ seats: [...seats, beside('interpreter')] }) }, 'staff').done()
  })

  it.each(['chair', 'representative', 'referrer', 'participant', 'interpreter'] as const)('[PLAN-7] a %s does not answer for the participant', (role) => {
    const interpreter = seatPlan({ id: 'seat-tolk1', role: 'interpreter' })
    const all = [...seats, interpreter].map((seat) => ({ ...seat, answersForParticipant: seat.role === role }))
    given([]).when({ type: 'planMeeting', plan: plan({ seats: all }) }, 'staff').refused('planDoesNotHold')
  })

  it('[PLAN-7] a support person may, also one who comes later', () => {
    given([]).when({ type: 'planMeeting', plan: plan(withGuardian) }, 'staff').done()
    given(openMeeting()).when({ type: 'addSeat', seat: guardian, organisation: null }, seatIds.chair).done()
    given(openMeeting()).when({ type: 'addSeat', seat: { ...guardian, role: 'interpreter' }, organisation: null }, seatIds.chair).refused('planDoesNotHold')
  })

  it.each([
    ['09.00', '15.00', true],
    ['15.00', '09.00', false],
    ['09.00', '09.00', false],
  ])('[HOURS-1] whoever is to be asked answers from an earlier time to a later one: %s to %s', (from, to, isWhole) => {
    const asked = given([]).when({ type: 'planMeeting', plan: plan({ contact: { ...plan().contact, hours: { from, to } } }) }, 'staff')
    if (isWhole) asked.done()
    else asked.refused('planDoesNotHold')
  })

  it('[PLAN-8] what does not say that it answers for the participant does not', () => {
    const { answersForParticipant: _field, ...older } = guardian
    expect(seatPlanSchema.parse(older)).toEqual({ ...guardian, answersForParticipant: false })
  })

  it('[PLAN-4] the meeting goes by the form it was planned with', () => {
    const own = { ...resursradet, id: 'egen-form', phases: resursradet.phases.filter((phase) => phase.mayBeSkipped === false) }
    const meeting = given([]).when({ type: 'planMeeting', plan: plan({ form: own }) }, 'staff').done()
    expect(meeting.agenda.phases.map((phase) => phase.id)).toEqual(own.phases.map((phase) => phase.id))
    given(everybodyIn({ form: own })).when({ type: 'startMeeting' }, seatIds.chair).done()
    given(openMeeting({ form: own })).when({ type: 'moveToPhase', phaseId: 'understand', reason: null }, seatIds.chair).refused('noSuchPhase')
  })
})
