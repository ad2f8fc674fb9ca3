import { describe, expect, it } from 'vitest'
import { groupPeople, nameAndPlace, whoIsHere } from '#client/meeting/people-groups.ts'
import { aSeat, people } from './a-view.ts'

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

  it('says from where somebody is, and only the name of whoever is here for nobody', () => {
    expect(nameAndPlace(people, 'seat-anna')).toBe('Anna, Arbetsförmedlingen')
    expect(nameAndPlace(people, 'seat-kim')).toBe('Kim')
    expect(nameAndPlace(people, 'seat-nobody')).toBe('')
  })

  it('counts who is on the phone as here without a screen', () => {
    const seats = [aSeat({ id: 'seat-late', isAdmitted: false }), aSeat({ id: 'seat-phone', isAdmitted: false, attends: 'phone' })]
    const { here, missing } = whoIsHere({ organisations: [], seats })
    expect([here, missing].map((some) => some.map(({ id }) => id))).toEqual([['seat-phone'], ['seat-late']])
  })
})
