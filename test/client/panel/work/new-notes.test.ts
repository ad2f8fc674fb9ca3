import { describe, expect, it } from 'vitest'
import { newNotes } from '#client/panel/work/new-notes.ts'

const note = (id: string, by: string) => ({ id, by, words: 'Jag sover dåligt.', at: '2026-12-03T12:00:00.000Z' })

describe('notes that have come', () => {
  it('are those that others have written since', () => {
    const before = [note('a', 'seat-petra')]
    expect(newNotes(before, [...before, note('b', 'seat-petra'), note('c', 'seat-sara')], 'seat-sara').map(({ id }) => id)).toEqual(['b'])
    expect(newNotes(before, [], 'seat-sara')).toEqual([])
  })
})
