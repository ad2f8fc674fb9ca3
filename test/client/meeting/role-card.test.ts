import { describe, expect, it } from 'vitest'
import { isBesideRepresentative, roleCardOf } from '#client/meeting/role-card.ts'
import { aSeat, people } from './a-view.ts'

describe('the role card of a seat', () => {
  it('is the role’s, and for a representative the mandate’s', () => {
    expect(roleCardOf(aSeat({ id: 'seat-sara', role: 'chair', mandate: 'decides' }))).toBe('chair')
    expect(roleCardOf(aSeat({ id: 'seat-anna', mandate: 'decides' }))).toBe('decides')
    expect(roleCardOf(aSeat({ id: 'seat-anna', mandate: null }))).toBe('informs')
  })

  it('is another for who supports and who may answer', () => {
    expect(roleCardOf(aSeat({ id: 'seat-mia', role: 'supportPerson', mandate: null }))).toBe('supportPerson')
    expect(roleCardOf(aSeat({ id: 'seat-mia', role: 'supportPerson', mandate: null, answersForParticipant: true }))).toBe('guardian')
  })

  it('leaves promises to a representative only where the referrer’s organisation has one here', () => {
    const petra = aSeat({ id: 'seat-petra', role: 'referrer' })
    expect(isBesideRepresentative(petra, people)).toBe(true)
    expect(isBesideRepresentative({ ...petra, organisationId: 'org-care' }, people)).toBe(false)
    expect(isBesideRepresentative(aSeat({ id: 'seat-sara', role: 'chair' }), people)).toBe(false)
  })
})
