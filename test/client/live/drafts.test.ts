import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Drafts, draftSaidEveryMs, leftAlonePlace, mostKept } from '#client/live/drafts.ts'
import { leftAlonePlace as roomsPlace, mostDrafts } from '#core/meeting/live.ts'

const lineIsHere = { isAnew: false }

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

  it('is told at once, and once, when the page is put away', () => {
    const kept = drafts()
    kept.set('told', 'Jag vill')
    kept.sayWaiting()
    vi.advanceTimersByTime(draftSaidEveryMs)
    kept.sayWaiting()
    expect(said).toEqual([['told', 'Jag vill']])
  })

  it('comes back from the room where nothing has been written since', () => {
    const kept = drafts()
    kept.set('takeAway', 'Nytt.')
    kept.receive([
      { place: 'told', text: 'Halvt.' },
      { place: 'takeAway', text: 'Gammalt.' },
    ], lineIsHere)
    expect([kept.get('told'), kept.get('takeAway')]).toEqual(['Halvt.', 'Nytt.'])
  })

  it('is forgotten at once when it has been put, and does not come back from a room that missed it', () => {
    const kept = drafts()
    kept.set('told', 'Klart.')
    kept.forget('told')
    expect(said).toEqual([['told', '']])
    kept.receive([{ place: 'told', text: 'Klart.' }], lineIsHere)
    expect(kept.get('told')).toBeUndefined()
    kept.sayAll()
    expect(said.at(-1)).toEqual(['told', ''])
  })

  it('goes when the room no longer has it, for another tab has put it; what this page has changed since stays', () => {
    const kept = drafts()
    kept.receive([{ place: 'told', text: 'Halvt.' }, { place: 'gap', text: 'En lucka.' }], { isAnew: true })
    kept.set('composer', 'Ring vården.')
    vi.advanceTimersByTime(draftSaidEveryMs)
    kept.isKept('composer', 'Ring vården.')
    kept.set('gap', 'En lucka till.')
    kept.set('takeAway', 'På väg till rummet.')
    kept.receive([], lineIsHere)
    expect(['told', 'composer', 'gap', 'takeAway'].map(kept.get)).toEqual([undefined, undefined, 'En lucka till.', 'På väg till rummet.'])
    expect(said).toEqual([['composer', 'Ring vården.']])
  })

  it('stays when the room keeps as much as it can, and may have let the oldest go', () => {
    const kept = drafts()
    const full = Array.from({ length: mostKept }, (_one, at) => ({ place: `answer-${at}`, text: 'Halvt.' }))
    kept.receive(full, lineIsHere)
    kept.receive([...full.slice(1), { place: 'told', text: 'Nytt.' }], lineIsHere)
    expect([kept.get('answer-0'), mostKept]).toEqual(['Halvt.', mostDrafts])
  })

  it('goes when another tab has put it, though what the help shall leave alone is kept beside as many as there can be', () => {
    const kept = drafts()
    const full = [{ place: leftAlonePlace, text: 'nyckel' }, ...Array.from({ length: mostKept - 1 }, (_one, at) => ({ place: `answer-${at}`, text: 'Halvt.' }))]
    kept.receive([...full, { place: 'told', text: 'Halvt.' }], lineIsHere)
    kept.receive(full, lineIsHere)
    expect([kept.get('told'), kept.get(leftAlonePlace), leftAlonePlace]).toEqual([undefined, 'nyckel', roomsPlace])
  })

  it('stays when the room was opened anew and knows nothing', () => {
    const kept = drafts()
    kept.receive([{ place: 'told', text: 'Halvt.' }], { isAnew: true })
    kept.receive([], { isAnew: true })
    kept.receive([], lineIsHere)
    expect(kept.get('told')).toBe('Halvt.')
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
