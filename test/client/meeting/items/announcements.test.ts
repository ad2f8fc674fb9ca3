import { describe, expect, it } from 'vitest'
import { arrivals, lastArrival } from '#client/meeting/items/announcements.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { anItem } from '../a-view.ts'

type Entry = Item['history'][number]
const entry = (change: Entry['change'], by = 'seat-kim', more: Partial<Entry> = {}): Entry => ({ at: '2026-12-03T12:00:00.000Z', by, change, ...more })
const withHistory = (...history: Entry[]) => anItem({ history })
const changes = (before: Item[], now: Item[], me = 'seat-sara') => arrivals(before, now, me).map(({ entry: { change } }) => change)
const added = entry('added', 'seat-anna')

describe('what has come', () => {
  it('is an item that somebody else has put', () => {
    expect(changes([], [withHistory(added)])).toEqual(['added'])
    expect(changes([], [withHistory(added)], 'seat-anna')).toEqual([])
  })

  it('is what somebody has done since with an item, and not the same once more', () => {
    const answered = withHistory(added, entry('answered', 'seat-kim', { answer: 'yes' }))
    expect(changes([withHistory(added)], [answered])).toEqual(['answered'])
    expect(changes([answered], [answered])).toEqual([])
    expect(changes([answered], [withHistory(...answered.history, entry('answerTakenBack'))])).toEqual(['answerTakenBack'])
  })

  it('is every kind of change: confirmed, replied, changed, removed, put back, moved', () => {
    for (const change of ['confirmed', 'confirmationTakenBack', 'replied', 'replyTakenBack', 'edited', 'withdrawn', 'restored', 'moved'] as const) {
      expect(changes([withHistory(added)], [withHistory(added, entry(change))])).toEqual([change])
    }
  })

  it('is the last of several at once', () => {
    expect(changes([], [withHistory(added, entry('answered', 'seat-kim', { answer: 'no' }))])).toEqual(['answered'])
  })

  it('is not what this seat has done itself', () => {
    expect(changes([withHistory(added)], [withHistory(added, entry('answered', 'seat-sara', { answer: 'yes' }))])).toEqual([])
  })

  it('is not what this seat has undone, and is what somebody else has undone, also when one’s own answer stands again', () => {
    const [before, after] = [withHistory(added), withHistory(added, entry('answered', 'seat-kim', { answer: 'yes', undoneBy: 'seat-sara' }))]
    expect([changes([before], [after]), changes([before], [after], 'seat-kim')]).toEqual([[], ['answered']])
  })

  it('is told of one item by the last entry of its history', () => {
    expect(lastArrival(withHistory(added, entry('confirmed')), 'seat-sara')?.entry.change).toBe('confirmed')
    expect(lastArrival(anItem(), 'seat-sara')).toBeNull()
  })

  it('is no more told of an item with which this seat has done the last', () => {
    const answered = entry('answerTakenBack', 'seat-kim')
    expect(lastArrival(withHistory(added, answered, entry('edited', 'seat-anna')), 'seat-anna')).toBeNull()
    expect(lastArrival(withHistory(added, entry('edited', 'seat-anna', { undoneBy: 'seat-sara' })), 'seat-anna')?.entry.change).toBe('edited')
  })
})
