import { describe, expect, it } from 'vitest'
import { peopleBeyondConsent, readyNotes } from '#client/panel/before/ready-notes.ts'
import type { Seat } from '#client/meeting/view-parts.ts'
import { aSeat, people } from '../../meeting/a-view.ts'

const nothing = { missingKinds: [], absentOrganisations: [], prepared: 'read' } as const

describe('what the chair sees to before the start', () => {
  it('is nothing when everybody wanted is here and covered', () => {
    expect(readyNotes({ ...nothing, missingKinds: [], absentOrganisations: [] }, people, { records: [], gaps: [] })).toEqual([])
  })

  it('is first who was never invited, then who is not here, then whom consent does not reach', () => {
    const ready = { ...nothing, missingKinds: ['forsakringskassan' as const], absentOrganisations: ['org-work'] }
    expect(readyNotes(ready, people, { records: [], gaps: ['org-town', 'org-work'] })).toEqual([
      { says: 'notInvited', what: 'forsakringskassan' },
      { says: 'notHere', what: 'Arbetsförmedlingen' },
      { says: 'notCovered', what: 'Kommunen, Arbetsförmedlingen' },
    ])
  })

  it('says whom the meeting can not begin without, and then not once more that they are not here or not invited', () => {
    const ready = { ...nothing, requiredKinds: ['arbetsformedlingen' as const, 'region' as const], missingKinds: ['region' as const, 'employer' as const], absentOrganisations: ['org-work'] }
    expect(readyNotes(ready, people, null)).toEqual([{ says: 'needed', what: 'arbetsformedlingen' }, { says: 'needed', what: 'region' }, { says: 'notInvited', what: 'employer' }])
  })

  it('[NEED-4] says how many organisations the meeting needs, and of which', () => {
    const ready = { ...nothing, atLeast: { count: 2, kinds: ['arbetsformedlingen' as const, 'region' as const] }, missingKinds: ['region' as const], absentOrganisations: [] }
    expect(readyNotes(ready, people, null)).toEqual([{ says: 'tooFew', count: 2, kinds: ['arbetsformedlingen', 'region'] }, { says: 'notInvited', what: 'region' }])
  })

  it('[NEED-5] says which roles the meeting can not begin without', () => {
    expect(readyNotes({ ...nothing, missingKinds: [], absentOrganisations: [], requiredRoles: ['referrer'] }, people, null)).toEqual([{ says: 'roleNeeded', what: 'referrer' }])
  })

  it('is first of all whom the meeting is about, until they are here; who has no screen is', () => {
    const kimIs = (kim: Partial<Seat>) => ({ ...people, seats: people.seats.map((seat) => (seat.role === 'participant' ? { ...seat, ...kim } : seat)) })
    const notes = (kim: Partial<Seat>) => readyNotes({ ...nothing, missingKinds: ['region'], absentOrganisations: [] }, kimIs(kim), null).map(({ says }) => says)
    for (const kim of [{ isAdmitted: false, isHere: false }, { isHere: false }]) expect(notes(kim)).toEqual(['participantNotHere', 'notInvited'])
    expect(notes({ isAdmitted: false, isHere: false, attends: 'phone' })).toEqual(['notInvited'])
  })

  it('does not wait for an organisation that has no seat', () => {
    expect(readyNotes({ ...nothing, missingKinds: [], absentOrganisations: ['org-care'] }, people, null)).toEqual([])
  })

  it('does not wait for an organisation whose people were put out', () => {
    const withoutCare = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar', organisationId: 'org-care', attends: 'phone', isAdmitted: false, standing: 'turnedAway' })] }
    expect(readyNotes({ ...nothing, missingKinds: [], absentOrganisations: ['org-care'] }, withoutCare, null)).toEqual([])
  })

  it('names who may go where consent does not reach: neither the chair, nor who is not here, nor anybody covered', () => {
    const late = aSeat({ id: 'seat-late', isAdmitted: false, standing: 'waiting' })
    const names = peopleBeyondConsent({ ...people, seats: [...people.seats, late] }, { records: [], gaps: ['org-town', 'org-work'] }).map(({ id }) => id)
    expect(names).toEqual(['seat-anna', 'seat-petra'])
    expect(peopleBeyondConsent(people, { records: [], gaps: [] })).toEqual([])
  })
})
