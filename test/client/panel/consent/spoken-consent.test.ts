import { describe, expect, it } from 'vitest'
import { recordsToTakeDown } from '#client/panel/consent/records-to-take-down.ts'
import { dayItMustReach, organisationsAtTable } from '#client/panel/consent/spoken-consent.ts'
import { aSeat, people } from '../../meeting/a-view.ts'

const terms = { categories: ['Hälsa och vård'], purpose: 'Vi ska hitta nästa steg.', until: '2027-03-01', how: 'spoken', textVersion: 'aloud-sv-1' } as const
const day = '2026-12-03'
const asTaken = { ...terms, categories: [...terms.categories] }
const three = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar', organisationId: 'org-care' })] }

describe('consent taken down at the table', () => {
  it('covers every organisation that somebody is here for, both ways', () => {
    const records = recordsToTakeDown(three, null, asTaken, day)
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
    expect(recordsToTakeDown(people, given, asTaken, day)).toEqual([{ ...asTaken, fromOrganisationId: 'org-work', toOrganisationIds: ['org-town'] }])
  })

  it('[CONSENT-5] takes down anew what has ended, by the day of the meeting or today when that is later', () => {
    const until = (last: string) => ({ records: [['org-town', 'org-work'], ['org-work', 'org-town']].map(([from, to]) => ({ ...asTaken, fromOrganisationId: from!, toOrganisationIds: [to!], until: last, at: '2026-12-01T00:00:00.000Z' })), gaps: [] })
    expect([recordsToTakeDown(people, until('2026-12-03'), asTaken, day).length, recordsToTakeDown(people, until('2026-12-02'), asTaken, day).length]).toEqual([0, 2])
    const at = (moment: string) => dayItMustReach({ startsAt: '2026-12-03T12:00:00.000Z' }, Date.parse(moment))
    expect([at('2026-11-01T08:00:00.000Z'), at('2026-12-31T23:30:00.000Z')]).toEqual(['2026-12-03', '2027-01-01'])
  })

  it('asks nothing for an organisation alone', () => {
    expect(recordsToTakeDown({ ...people, seats: people.seats.filter(({ organisationId }) => organisationId !== 'org-town') }, null, asTaken, day)).toEqual([])
  })
})
