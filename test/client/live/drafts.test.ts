import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Drafts, draftSaidEveryMs } from '#client/live/drafts.ts'

describe('what is half written', () => {
  const said: [string, string][] = []
  const drafts = () => new Drafts((place, text) => void said.push([place, text]))
  beforeEach(() => {
    said.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('is told to the room a moment later, as it stands then', () => {
    const kept = drafts()
    kept.set('told', 'Jag')
    kept.set('told', 'Jag vill')
    expect(said).toEqual([])
    vi.advanceTimersByTime(draftSaidEveryMs)
    expect(said).toEqual([['told', 'Jag vill']])
    expect(kept.get('told')).toBe('Jag vill')
  })

  it('comes back from the room where nothing has been written since', () => {
    const kept = drafts()
    kept.set('takeAway', 'Nytt.')
    kept.receive([
      { place: 'told', text: 'Halvt.' },
      { place: 'takeAway', text: 'Gammalt.' },
    ])
    expect([kept.get('told'), kept.get('takeAway')]).toEqual(['Halvt.', 'Nytt.'])
  })

  it('is forgotten at once when it has been put, and does not come back from a room that missed it', () => {
    const kept = drafts()
    kept.set('told', 'Klart.')
    kept.forget('told')
    expect(said).toEqual([['told', '']])
    kept.receive([{ place: 'told', text: 'Klart.' }])
    expect(kept.get('told')).toBeUndefined()
    kept.sayAll()
    expect(said.at(-1)).toEqual(['told', ''])
  })

  it('is all told again to a room that was opened anew', () => {
    const kept = drafts()
    kept.set('told', 'Ett.')
    kept.set('composer', 'Två.')
    kept.sayAll()
    expect(said).toEqual([
      ['told', 'Ett.'],
      ['composer', 'Två.'],
    ])
    vi.advanceTimersByTime(draftSaidEveryMs * 2)
    expect(said).toHaveLength(2)
  })

  it('leaves nothing when all is cleared, and tells nothing more', () => {
    const kept = drafts()
    const changes = vi.fn()
    kept.subscribe(changes)
    kept.set('told', 'Hemligt.')
    kept.clear()
    vi.advanceTimersByTime(draftSaidEveryMs * 2)
    expect(said).toEqual([])
    expect(kept.get('told')).toBeUndefined()
    expect(changes).toHaveBeenCalledTimes(2)
  })
})
