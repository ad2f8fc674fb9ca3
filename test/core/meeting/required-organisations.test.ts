import { describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { sections } from '#core/meeting/view.ts'
import { given, mineOf } from '#test/support/given.ts'
import { consentsTaken, letIn, plan, plannedMeeting, recorded, seatIds } from '#test/support/builders.ts'

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
