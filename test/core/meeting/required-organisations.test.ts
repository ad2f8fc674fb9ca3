import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { kommunvistTeam } from '#core/meeting-forms/kommunvist-team.ts'
import { lokalSamverkansgrupp } from '#core/meeting-forms/lokal-samverkansgrupp.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { lackingOf } from '#core/meeting/at-least.ts'
import { sections } from '#core/meeting/view.ts'
import { given, mineOf, played } from '#test/support/given.ts'
import { consentsTaken, letIn, openMeeting, plan, plannedMeeting, recorded, seatIds, severalCases } from '#test/support/builders.ts'

const { chair, officer, adviser } = seatIds
const start = { type: 'startMeeting' } as const
const lobby = (kinds: MeetingForm['requiredOrganisations'], ...more: Recorded[]) => [...plannedMeeting({ form: { ...resursradet, requiredOrganisations: kinds } }), consentsTaken(), letIn(chair), letIn(officer), ...more]

describe('organisations without which a meeting is not held', () => {
  it('[NEED-1] without one at the table the meeting does not start, with it it does', () => {
    given(lobby(['forsakringskassan'])).when(start, chair).refused('organisationMissing')
    given(lobby(['forsakringskassan'], letIn(adviser))).when(start, chair).done()
    given(lobby(['municipality', 'arbetsformedlingen'])).when(start, chair).done()
    given(lobby(['municipality', 'region'])).when(start, chair).refused('organisationMissing')
  })

  it('[NEED-1] who is on the phone is at the table; who was turned away is not', () => {
    const seats = plan().seats.map((seat) => (seat.id === adviser ? { ...seat, attends: 'phone' as const } : seat))
    const onPhone = [...plannedMeeting({ form: { ...resursradet, requiredOrganisations: ['forsakringskassan'] }, seats }), consentsTaken(), letIn(chair), letIn(officer)]
    given(onPhone).when(start, chair).done()
    const away = [...onPhone, recorded({ type: 'seatTurnedAway', seatId: adviser }), recorded({ type: 'seatTurnedAway', seatId: seatIds.referrer })]
    given(away).when(start, chair).refused('organisationMissing')
  })

  it('[NEED-2] the chair sees which, and is offered to start and told why not', () => {
    const meeting = replay(lobby(['forsakringskassan', 'region', 'municipality']))
    expect(sections.ready.draw(meeting, nobodyHere, 'chair')).toMatchObject({ requiredKinds: ['forsakringskassan', 'region'] })
    expect(mineOf(meeting, chair).abilities).toContain('startMeeting')
  })
})

describe('how many organisations a meeting needs', () => {
  const needing = (count: number, changes: Partial<MeetingForm> = {}, ...more: Recorded[]) => [...plannedMeeting({ form: { ...resursradet, atLeast: count, ...changes } }), consentsTaken(), letIn(chair), letIn(officer), ...more]

  it('[NEED-4] with fewer at the table the meeting does not start, with as many it does', () => {
    given(needing(3)).when(start, chair).refused('organisationMissing')
    given(needing(3, {}, letIn(adviser))).when(start, chair).done()
    given(needing(2)).when(start, chair).done()
  })

  it('[NEED-4] those of other kinds do not count, unless the form names none; two of one kind are two', () => {
    given(needing(2, { wantedOrganisations: ['arbetsformedlingen', 'region'] })).when(start, chair).refused('organisationMissing')
    given(needing(2, { wantedOrganisations: [] })).when(start, chair).done()
    const two = { atLeast: 2, requiredOrganisations: [], wantedOrganisations: ['region' as const] }
    expect(lackingOf(two, [{ kind: 'region' }, { kind: 'region' }])).toBeNull()
    expect(lackingOf(two, [{ kind: 'region' }, { kind: 'municipality' }])).toEqual({ count: 2, kinds: ['region'] })
  })

  it('[NEED-4] the chair sees how many and of which, until they are here', () => {
    const ready = (...more: Recorded[]) => sections.ready.draw(replay(needing(3, {}, ...more)), nobodyHere, 'chair')
    expect(ready()).toMatchObject({ atLeast: { count: 3, kinds: resursradet.wantedOrganisations } })
    expect(ready(letIn(adviser))).not.toHaveProperty('atLeast')
    expect(mineOf(replay(needing(3)), chair).abilities).toContain('startMeeting')
  })

  it('[NEED-4] the local joint group needs two of its four', () => {
    expect([lokalSamverkansgrupp.atLeast, lokalSamverkansgrupp.wantedOrganisations.length]).toEqual([2, 4])
  })
})

describe('roles without which a meeting is not held', () => {
  const needs = (...roles: MeetingForm['requiredRoles']) => [...plannedMeeting({ form: { ...resursradet, requiredRoles: roles } }), consentsTaken(), letIn(chair), letIn(officer)]

  it('[NEED-5] without one at the table the meeting does not start, with it it does', () => {
    const withoutReferrer = [...needs('referrer', 'representative'), recorded({ type: 'seatTurnedAway', seatId: seatIds.referrer })]
    given(withoutReferrer).when(start, chair).refused('roleMissing')
    given([...withoutReferrer, letIn(seatIds.referrer)]).when(start, chair).done()
    given([...needs('representative'), recorded({ type: 'seatTurnedAway', seatId: seatIds.referrer })]).when(start, chair).done()
  })

  it('[NEED-5] of several cases whoever brings one is there for the referrer, the chair too', () => {
    const form = { ...severalCases.form!, requiredRoles: ['referrer' as const] }
    const [first] = severalCases.cases!
    const withoutReferrer = (...cases: Plan['cases'] & {}) => [...plannedMeeting({ ...severalCases, form, cases }), letIn(chair), letIn(officer)]
    given(withoutReferrer(first!)).when(start, chair).refused('roleMissing')
    given(withoutReferrer(first!, { ...first!, id: 'case-0002', code: 'Ä 2', referrerSeatId: chair })).when(start, chair).done()
    expect(kommunvistTeam.requiredRoles).toEqual(['referrer'])
  })

  it('[NEED-5] the chair sees which, and is offered to start and told why not', () => {
    const meeting = replay([...needs('referrer', 'representative'), recorded({ type: 'seatTurnedAway', seatId: seatIds.referrer })])
    expect(sections.ready.draw(meeting, nobodyHere, 'chair')).toMatchObject({ requiredRoles: ['referrer'] })
    expect(mineOf(meeting, chair).abilities).toContain('startMeeting')
  })
})

describe('a meeting that is not held without the participant', () => {
  const needs = { form: { ...resursradet, needsParticipant: true } }
  const second = resursradet.phases[1]!.id
  const move: Command = { type: 'moveToPhase', phaseId: second, reason: null }
  const absent = (changes: Partial<Plan> = needs) => openMeeting(changes).filter(({ event }) => !(event.type === 'seatAdmitted' && event.seatId === seatIds.participant))

  it('[NEED-3] goes no further than its first part until they are at the table', () => {
    given(absent()).when(move, seatIds.chair).refused('participantNotHere')
    given(absent({})).when(move, seatIds.chair).done()
    given(openMeeting(needs)).when(move, seatIds.chair).done()
    given([...absent(), letIn(seatIds.participant)]).when(move, seatIds.chair).done()
    const later = played(openMeeting(needs), [move, seatIds.chair], [{ type: 'turnAway', seatId: seatIds.participant }, seatIds.chair])
    given(later).when({ type: 'moveToPhase', phaseId: resursradet.phases[2]!.id, reason: null }, seatIds.chair).done()
  })

  it('[NEED-3] is ended by the chair with a reason, and leaves no letter where nothing is written', () => {
    given(absent()).when({ type: 'closeMeeting', early: null }, seatIds.chair).refused('nothingToWrite')
    const ended = replay(played(absent(), [{ type: 'closeMeeting', early: 'Du kunde inte komma.' }, seatIds.chair]))
    expect([ended.state, participantLetter(ended), referrerLetter(ended)]).toEqual(['closed', null, null])
  })
})
