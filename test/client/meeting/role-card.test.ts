import { describe, expect, it } from 'vitest'
import { roleCardOf } from '#client/meeting/role-card.ts'
import { aSeat } from './a-view.ts'

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
})
