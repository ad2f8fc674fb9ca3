import { describe, expect, it } from 'vitest'
import type { Item } from '#client/meeting/view-parts.ts'
import { freshItem } from '#client/stage/fresh-item.ts'

const item = (id: string, settlement: Item['settlement'] = 'open', changes = 0) => ({ id, settlement, history: Array.from({ length: changes }, () => ({})) }) as unknown as Item
const two = [item('one'), item('two')]

describe('what the room should look at', () => {
  it('is nothing when the screen opens, or when nothing new has come', () => {
    expect(freshItem(null, two)).toBeNull()
    expect(freshItem(two, two)).toBeNull()
    expect(freshItem(two, [item('one')])).toBeNull()
  })

  it('is the newest that has been put, also the first of all', () => {
    expect(freshItem([], [item('one')])).toBe('one')
    expect(freshItem(two, [item('one', 'agreed', 1), item('two'), item('three')])).toBe('three')
  })

  it('is one that has just been answered or settled, or whose answer is taken back', () => {
    expect(freshItem(two, [item('one', 'agreed', 1), item('two')])).toBe('one')
    expect(freshItem(two, [item('one', 'open', 1), item('two')])).toBe('one')
    expect(freshItem([item('one', 'agreed', 1)], [item('one', 'open', 2)])).toBe('one')
  })
})
