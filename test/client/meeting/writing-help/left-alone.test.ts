import { describe, expect, it } from 'vitest'
import { Drafts, leftAlonePlace } from '#client/live/drafts.ts'
import { LeftAlone } from '#client/meeting/writing-help/left-alone.ts'

const draftsHere = () => new Drafts(() => undefined)
const finding = (words: string, rule = 'W3') => ({ rule, words })

describe('what somebody has left', () => {
  it('does not come back: the same rule on the same words, whatever their letters and stops', () => {
    const left = new LeftAlone(draftsHere())
    left.leave(finding('erhåller'))
    expect(left.has(finding('erhåller'))).toBe(true)
    expect(left.has(finding('Erhåller.'))).toBe(true)
  })

  it('is another matter for another rule, for other words and for a longer word', () => {
    const left = new LeftAlone(draftsHere())
    left.leave(finding('samt'))
    expect(left.has(finding('samt', 'W5'))).toBe(false)
    expect(left.has(finding('erhåller'))).toBe(false)
    expect(left.has(finding('samtliga'))).toBe(false)
  })

  it('is still left when the sentence goes on', () => {
    const left = new LeftAlone(draftsHere())
    left.leave(finding('Anna ringer Kim varje dag.', 'S1'))
    expect(left.has(finding('Anna ringer Kim varje dag och varje kväll', 'S1'))).toBe(true)
    expect(left.has(finding('Anna ringer Kim', 'S1'))).toBe(false)
  })

  it('is remembered in every field of the seat, and by no other seat', () => {
    const [mine, theirs] = [draftsHere(), draftsHere()]
    new LeftAlone(mine).leave(finding('samt'))
    expect(new LeftAlone(mine).has(finding('samt'))).toBe(true)
    expect(new LeftAlone(theirs).has(finding('samt'))).toBe(false)
  })

  it('is kept by the room and comes back with it after a reload, but nothing is half written by it', () => {
    const told = new Map<string, string>()
    const before = new Drafts((place, text) => told.set(place, text))
    new LeftAlone(before).leave(finding('samt'))
    before.sayWaiting()
    expect([...told.keys()]).toEqual([leftAlonePlace])
    const after = draftsHere()
    after.receive([...told].map(([place, text]) => ({ place, text })), { isAnew: true })
    expect([new LeftAlone(after).has(finding('samt')), after.hasAny(leftAlonePlace)]).toEqual([true, false])
  })

  it('holds as much as the room keeps: the oldest is said again', () => {
    const drafts = draftsHere()
    const left = new LeftAlone(drafts)
    for (let at = 0; at < 200; at++) left.leave(finding(`erhåller nummer ${at} av alla`))
    expect(drafts.get(leftAlonePlace)?.length).toBeLessThanOrEqual(4000)
    expect([left.has(finding('erhåller nummer 0 av alla')), left.has(finding('erhåller nummer 199 av alla'))]).toEqual([false, true])
  })

  it('is nothing where something else stands in its place', () => {
    const drafts = draftsHere()
    for (const other of ['inte vårt', '{}', '[1, null, {"rule": 2}]']) {
      drafts.set(leftAlonePlace, other)
      expect(new LeftAlone(drafts).has(finding('samt'))).toBe(false)
    }
  })
})
