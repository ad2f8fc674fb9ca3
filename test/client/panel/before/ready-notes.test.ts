import { describe, expect, it } from 'vitest'
import { readyNotes } from '#client/panel/before/ready-notes.ts'
import { people } from '../../meeting/a-view.ts'

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

  it('does not wait for an organisation that has no seat', () => {
    expect(readyNotes({ ...nothing, missingKinds: [], absentOrganisations: ['org-care'] }, people, null)).toEqual([])
  })
})
