import { describe, expect, it } from 'vitest'
import { roundPlace } from '#client/panel/work/round.tsx'
import { connectionSaid } from '#client/panel/frame/panel-top.tsx'

const live = { connection: 'live', unsaved: 0, savedAt: null } as const

describe('what is said of the line', () => {
  it('is saved only after something was', () => {
    expect(connectionSaid(live, false)).toBe('live')
    expect(connectionSaid({ ...live, savedAt: 1 }, true)).toBe('saved')
  })

  it('is saving while something waits for its answer', () => {
    expect(connectionSaid({ ...live, savedAt: 1, unsaved: 1 }, false)).toBe('saving')
  })

  it('is that the text is not saved, when there is any', () => {
    expect(connectionSaid({ ...live, connection: 'lost' }, false)).toBe('lost')
    expect(connectionSaid({ ...live, connection: 'lost' }, true)).toBe('lostUnsaved')
    expect(connectionSaid({ ...live, connection: 'lost', unsaved: 1 }, false)).toBe('lostUnsaved')
  })
})

describe('a place in the round', () => {
  const speaking = { seatId: 'b', round: { order: ['a', 'b', 'c', 'd'], done: ['a'], passed: ['d'] } }

  it('is spoken, passed, now or waiting', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => roundPlace(speaking, id))).toEqual(['done', 'now', 'waiting', 'passed'])
  })
})
