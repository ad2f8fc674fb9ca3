import { describe, expect, it } from 'vitest'
import { arrivals } from '#client/meeting/items/announcements.ts'
import { anItem } from '../a-view.ts'

const answered = (at: string, by = 'seat-kim') => anItem({ settlement: 'agreed', answer: { answer: 'yes', words: null, by, at } })

describe('what has come', () => {
  it('is an item that somebody else has put', () => {
    expect(arrivals([], [anItem()], 'seat-sara')).toEqual([{ kind: 'item', item: anItem() }])
    expect(arrivals([], [anItem()], 'seat-anna')).toEqual([])
  })

  it('is a new answer, and a changed one, but not the same once more', () => {
    const first = answered('2026-12-03T12:00:00.000Z')
    const changed = answered('2026-12-03T12:01:00.000Z')
    expect(arrivals([anItem()], [first], 'seat-sara')).toEqual([{ kind: 'answer', item: first }])
    expect(arrivals([first], [changed], 'seat-sara')).toHaveLength(1)
    expect(arrivals([first], [first], 'seat-sara')).toEqual([])
  })

  it('is not what this seat has taken down itself', () => {
    expect(arrivals([anItem()], [answered('2026-12-03T12:00:00.000Z', 'seat-sara')], 'seat-sara')).toEqual([])
  })
})
