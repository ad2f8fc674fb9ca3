import { describe, expect, it } from 'vitest'
import { groupPeople, isChairHere, isWithoutScreen, nameAndPlace, nameAndRole, shortName } from '#client/meeting/people-groups.ts'
import { whoIsHere } from '#client/meeting/who-is-here.ts'
import { mayBePutOut } from '#client/meeting/turn-away.tsx'
import type { People, Seat } from '#client/meeting/view-parts.ts'
import { sv } from '#test/support/all-words.ts'
import { aSeat, people } from './a-view.ts'

const { roles } = sv
const at = (...seats: Seat[]): People => ({ ...people, seats })
const short = (table: People) => table.seats.map(({ id }) => shortName(table, id, roles))
const placed = (table: People) => table.seats.map(({ id }) => nameAndPlace(table, id, roles))

describe('people in groups', () => {
  it('puts the participant and those with them first, then each organisation in the order of the plan', () => {
    const groups = groupPeople(people).map(({ organisation, seats }) => [organisation?.name ?? null, seats.map(({ name }) => name)])
    expect(groups).toEqual([
      [null, ['Kim', 'Mia']],
      ['Kommunen', ['Sara']],
      ['Arbetsförmedlingen', ['Anna', 'Petra']],
    ])
  })

  it('leaves out an organisation that nobody is here for', () => {
    expect(groupPeople(people).some(({ organisation }) => organisation?.id === 'org-care')).toBe(false)
  })

  it('counts who is on the phone as here without a screen', () => {
    const seats = [aSeat({ id: 'seat-late', isAdmitted: false }), aSeat({ id: 'seat-phone', isAdmitted: false, attends: 'phone' })]
    const { here, missing } = whoIsHere({ organisations: [], seats })
    expect([here, missing].map((some) => some.map(({ id }) => id))).toEqual([['seat-phone'], ['seat-late']])
    expect(isWithoutScreen(aSeat({ id: 'seat-one', attends: 'phone', isAdmitted: false }))).toBe(true)
    expect(isWithoutScreen(aSeat({ id: 'seat-one', attends: 'room', isAdmitted: false }))).toBe(true)
    expect(isWithoutScreen(aSeat({ id: 'seat-one', attends: 'room', isAdmitted: false, role: 'chair' }))).toBe(false)
    expect(isWithoutScreen(aSeat({ id: 'seat-one', attends: 'phone', isAdmitted: true }))).toBe(false)
  })
})

describe('who is here', () => {
  it('is who the server says is at the table, and who was put out is neither here nor awaited', () => {
    const seats = [
      aSeat({ id: 'seat-room', isAdmitted: false, attends: 'room', standing: 'atTable' }),
      aSeat({ id: 'seat-late', isAdmitted: false, standing: 'waiting' }),
      aSeat({ id: 'seat-out', isAdmitted: false, attends: 'phone', standing: 'turnedAway' }),
    ]
    const { here, missing } = whoIsHere({ organisations: [], seats })
    expect([here, missing].map((some) => some.map(({ id }) => id))).toEqual([['seat-room'], ['seat-late']])
  })
})

describe('who has lost the line', () => {
  it('is not here, and the chair is not waited for in silence', () => {
    const seats = [aSeat({ id: 'seat-sara', role: 'chair', isHere: false }), aSeat({ id: 'seat-anna' }), aSeat({ id: 'seat-kim', role: 'participant', isAdmitted: false, isHere: false, attends: 'phone' })]
    const { here, missing } = whoIsHere({ organisations: [], seats })
    expect([here, missing].map((some) => some.map(({ id }) => id))).toEqual([['seat-anna', 'seat-kim'], ['seat-sara']])
    expect([isChairHere({ organisations: [], seats }), isChairHere(people)]).toEqual([false, true])
  })
})

describe('whom the chair may put out', () => {
  it('is anybody but the chair, and the participant only where they have no screen', () => {
    const kim = { id: 'seat-kim', role: 'participant', isAdmitted: false, isHere: false } as const
    const may = [aSeat({ ...kim, attends: 'phone' }), aSeat({ ...kim, attends: 'room' }), aSeat({ id: 'seat-anna' })]
    const mayNot = [aSeat(kim), aSeat({ ...kim, attends: 'phone', isAdmitted: true }), aSeat({ ...kim, attends: 'phone', standing: 'turnedAway' }), aSeat({ id: 'seat-sara', role: 'chair' })]
    expect([may.map(mayBePutOut), mayNot.map(mayBePutOut)]).toEqual([[true, true, true], [false, false, false, false]])
  })
})

describe('how somebody is named', () => {
  const anna = aSeat({ id: 'seat-anna', name: 'Anna' })
  const annaReferrer = aSeat({ id: 'seat-other', name: 'Anna', role: 'referrer' })
  const annaOfTown = aSeat({ id: 'seat-town', name: 'anna', organisationId: 'org-town' })

  it('is the name alone while nobody else has it', () => {
    expect(short(people)).toEqual(['Sara', 'Anna', 'Petra', 'Kim', 'Mia'])
    expect(shortName(people, 'seat-nobody', roles)).toBe('')
  })

  it('tells the referrer and the representative of one authority apart, also when they have the same name', () => {
    expect(short(at(anna, annaReferrer))).toEqual(['Anna (representant)', 'Anna (remittent)'])
    expect(placed(at(anna, annaReferrer))).toEqual(['Anna, Arbetsförmedlingen, representant', 'Anna, Arbetsförmedlingen, remittent'])
  })

  it('adds the organisation where the role is the same too, however the name is spelled', () => {
    expect(short(at(anna, annaOfTown))).toEqual(['Anna (representant, Arbetsförmedlingen)', 'anna (representant, Kommunen)'])
  })

  it('says from where somebody is; the role where their organisation sits here in two roles', () => {
    expect(nameAndPlace(at(anna), 'seat-anna', roles)).toBe('Anna, Arbetsförmedlingen')
    expect(placed(at(anna, aSeat({ id: 'seat-omar', name: 'Omar' })))).toEqual(['Anna, Arbetsförmedlingen', 'Omar, Arbetsförmedlingen'])
    expect(nameAndPlace(people, 'seat-petra', roles)).toBe('Petra, Arbetsförmedlingen, remittent')
    expect(nameAndPlace(people, 'seat-nobody', roles)).toBe('')
  })

  it('is the name alone of who is here for no organisation, unless somebody else has it', () => {
    const kim = aSeat({ id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null })
    expect(placed(at(kim, anna))).toEqual(['Kim', 'Anna, Arbetsförmedlingen'])
    expect(placed(at(kim, aSeat({ id: 'seat-beside', name: 'Kim', role: 'supportPerson', organisationId: null })))).toEqual(['Kim, deltagare', 'Kim, stödperson'])
    expect(placed(at(kim, aSeat({ id: 'seat-work', name: 'Kim' })))).toEqual(['Kim, deltagare', 'Kim, Arbetsförmedlingen'])
  })

  it('has the role always in a list to choose from, and the organisation where two share both', () => {
    const options = (table: People) => table.seats.map((seat) => nameAndRole(table, seat, roles))
    expect(options(at(anna, annaReferrer))).toEqual(['Anna, representant', 'Anna, remittent'])
    expect(options(at(anna, annaOfTown))).toEqual(['Anna, Arbetsförmedlingen, representant', 'anna, Kommunen, representant'])
  })

  it('is never the same for two, whoever sits at the table', () => {
    const everywhere = ['org-town', 'org-work', null]
    const inEveryRole = ['chair', 'representative', 'referrer', 'supportPerson', 'participant'] as const
    const seats = everywhere.flatMap((organisationId) => inEveryRole.map((role) => aSeat({ id: `seat-${organisationId ?? 'none'}-${role}`, name: 'Anna', role, organisationId })))
    const table = at(...seats)
    for (const said of [short(table), placed(table), seats.map((seat) => nameAndRole(table, seat, roles))]) expect(new Set(said).size).toBe(seats.length)
  })
})
