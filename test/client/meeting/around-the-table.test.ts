import { describe, expect, it } from 'vitest'
import { bearInMind, presenceOf } from '#client/meeting/around-the-table.tsx'
import { sv } from '#test/support/all-words.ts'
import { aSeat } from './a-view.ts'

const { facts } = sv.people
const known = (seat: Parameters<typeof aSeat>[0]) => bearInMind(aSeat(seat), 'Kim', facts)

describe('what to bear in mind of somebody', () => {
  it('is what their role does not do', () => {
    expect(known({ id: 'seat-mia', role: 'supportPerson' })).toEqual([facts.supportPerson('Kim')])
    expect(known({ id: 'seat-mia', role: 'supportPerson', answersForParticipant: true })).toEqual([facts.guardian('Kim')])
    expect(known({ id: 'seat-tam', role: 'interpreter' })).toEqual([facts.interpreter('Kim')])
    expect(known({ id: 'seat-petra', role: 'referrer' })).toEqual([facts.referrer('Kim')])
    expect(known({ id: 'seat-anna' })).toEqual([])
  })

  it('is that they are new, mostly listen, or have no screen', () => {
    expect(known({ id: 'seat-anna', isNew: true, isListening: true, attends: 'phone', isAdmitted: false })).toEqual([facts.isNew, facts.listens, facts.withoutScreen])
    expect(known({ id: 'seat-anna', attends: 'phone', isAdmitted: true })).toEqual([])
  })
})

describe('whether somebody is here', () => {
  it('is said of who has lost the line, is not here yet, or is on the phone', () => {
    const presence = (part: object) => presenceOf({ ...aSeat({ id: 'seat-anna', isHere: false }), ...part })
    expect([presence({ isHere: true }), presence({}), presence({ isAdmitted: false }), presence({ attends: 'phone', isAdmitted: false })]).toEqual(['here', 'away', 'notYet', 'phone'])
    expect([presence({ attends: 'room', isAdmitted: false }), presence({ attends: 'phone', isAdmitted: false, standing: 'turnedAway' })]).toEqual(['room', 'out'])
  })

  it('is said of nobody when the meeting is over, but that somebody never came in', () => {
    const presence = (part: object) => presenceOf({ ...aSeat({ id: 'seat-anna', isHere: false }), ...part }, true)
    expect([presence({ isHere: true }), presence({}), presence({ attends: 'phone', isAdmitted: false }), presence({ attends: 'room', isAdmitted: false })]).toEqual([null, null, null, null])
    expect([presence({ isAdmitted: false }), presence({ isAdmitted: false, standing: 'turnedAway', isHere: true })]).toEqual(['never', 'never'])
  })
})
