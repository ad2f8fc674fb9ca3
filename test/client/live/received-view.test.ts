import { describe, expect, it } from 'vitest'
import { receive } from '#client/live/received-view.ts'
import { part, whole } from './memory-link.ts'

describe('a view that is received', () => {
  it('begins with a whole: changes before it build on nothing', () => {
    expect(receive(null, part(0, { told: [] }))).toBeNull()
    expect(receive(null, whole(3, { told: [] }))).toEqual({ view: { told: [] }, step: 3 })
  })

  it('takes a section that is no longer there as null, and leaves the others', () => {
    expect(receive({ view: { told: [], writing: ['anna'] }, step: 3 }, part(3, { told: null }))).toEqual({ view: { told: null, writing: ['anna'] }, step: 4 })
  })

  it('takes the same step twice for a gap, as it takes one too far', () => {
    const now = { view: {}, step: 3 }
    expect(receive(now, part(2))).toBeNull()
    expect(receive(now, part(4))).toBeNull()
  })
})
