import { describe, expect, it } from 'vitest'
import { organisationsAtTable, recordsToTakeDown } from '#client/panel/consent/spoken-consent.ts'
import { aSeat, people } from '../../meeting/a-view.ts'

const terms = { categories: ['Hälsa och vård'], purpose: 'Vi ska hitta nästa steg.', until: '2027-03-01', how: 'spoken', textVersion: 'aloud-sv-1' } as const
const asTaken = { ...terms, categories: [...terms.categories] }
const three = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar', organisationId: 'org-care' })] }

describe('consent taken down at the table', () => {
  it('covers every organisation that somebody is here for, both ways', () => {
    const records = recordsToTakeDown(three, null, asTaken)
    expect(records.map(({ fromOrganisationId, toOrganisationIds }) => [fromOrganisationId, toOrganisationIds])).toEqual([
      ['org-town', ['org-work', 'org-care']],
      ['org-work', ['org-town', 'org-care']],
      ['org-care', ['org-town', 'org-work']],
    ])
  })

  it('leaves out an organisation that nobody is here for', () => {
    expect(organisationsAtTable(people).map(({ id }) => id)).toEqual(['org-town', 'org-work'])
  })

  it('leaves out an organisation whose people were put out', () => {
    const without = { ...three, seats: three.seats.map((seat) => (seat.id === 'seat-omar' ? { ...seat, standing: 'turnedAway' as const } : seat)) }
    expect(organisationsAtTable(without).map(({ id }) => id)).toEqual(['org-town', 'org-work'])
  })

  it('adds only what is lacking to what was given before', () => {
    const given = { records: [{ ...asTaken, fromOrganisationId: 'org-town', toOrganisationIds: ['org-work'], textVersion: 'x', at: '2026-12-01T00:00:00.000Z' }], gaps: [] }
    expect(recordsToTakeDown(people, given, asTaken)).toEqual([{ ...asTaken, fromOrganisationId: 'org-work', toOrganisationIds: ['org-town'] }])
  })

  it('asks nothing for an organisation alone', () => {
    expect(recordsToTakeDown({ ...people, seats: people.seats.filter(({ organisationId }) => organisationId !== 'org-town') }, null, asTaken)).toEqual([])
  })
})
