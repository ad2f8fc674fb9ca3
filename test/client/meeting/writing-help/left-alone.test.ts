import { describe, expect, it } from 'vitest'
import { Drafts, leftAlonePlace } from '#client/live/drafts.ts'
import { LeftAlone } from '#client/meeting/writing-help/left-alone.ts'

const draftsHere = () => new Drafts(() => undefined)
/** A finding on the last of such words in a text. */
const finding = (text: string, words: string, rule = 'W3') => ({ rule, words, start: text.lastIndexOf(words) })
const leave = (left: LeftAlone, text: string, words: string, rule?: string) => left.leave(finding(text, words, rule), text)
const isLeft = (left: LeftAlone, text: string, words: string, rule?: string) => left.leftIn(text)(finding(text, words, rule))

describe('what somebody has left', () => {
  it('does not come back in its sentence, whatever its letters, spaces and stops', () => {
    const left = new LeftAlone(draftsHere())
    leave(left, 'Hej. Du erhåller', 'erhåller')
    expect(isLeft(left, 'Hej. Du erhåller', 'erhåller')).toBe(true)
    expect(isLeft(left, 'Vi ses.\nDU  Erhåller.', 'Erhåller.')).toBe(true)
    expect(isLeft(left, 'Du erhåller ett brev. Sedan ringer vi.', 'erhåller')).toBe(true)
  })

  it('is another matter for another rule, for other words and for a longer word', () => {
    const left = new LeftAlone(draftsHere())
    leave(left, 'Anna samt', 'samt')
    expect(isLeft(left, 'Anna samt', 'samt', 'W5')).toBe(false)
    expect(isLeft(left, 'Anna erhåller', 'erhåller')).toBe(false)
    expect(isLeft(left, 'Anna samtliga', 'samtliga')).toBe(false)
  })

  it('is said again where the same word stands in another sentence, or once more in this one', () => {
    const left = new LeftAlone(draftsHere())
    leave(left, 'Benet är svagt.', 'svagt', 'W8')
    expect(isLeft(left, 'Benet är svagt. Kim är svagt.', 'svagt', 'W8')).toBe(false)
    expect(isLeft(left, 'Benet är svagt och svagt', 'svagt', 'W8')).toBe(false)
  })

  it('is still left when the words themselves go on', () => {
    const left = new LeftAlone(draftsHere())
    leave(left, 'Anna ringer Kim varje dag.', 'Anna ringer Kim varje dag.', 'S1')
    const longer = 'Anna ringer Kim varje dag och varje kväll'
    expect(isLeft(left, longer, longer, 'S1')).toBe(true)
    expect(isLeft(left, 'Anna ringer Kim', 'Anna ringer Kim', 'S1')).toBe(false)
    expect(isLeft(left, 'Anna ringer Kim varje dagbok', 'Anna ringer Kim varje dagbok', 'S1')).toBe(false)
  })

  it('is remembered in every field of the seat, and by no other seat', () => {
    const [mine, theirs] = [draftsHere(), draftsHere()]
    leave(new LeftAlone(mine), 'Kim samt Anna', 'samt')
    expect(isLeft(new LeftAlone(mine), 'Kim samt Anna', 'samt')).toBe(true)
    expect(isLeft(new LeftAlone(theirs), 'Kim samt Anna', 'samt')).toBe(false)
  })

  it('is kept by the room and comes back with it after a reload, but nothing is half written by it', () => {
    const told = new Map<string, string>()
    const before = new Drafts((place, text) => told.set(place, text))
    leave(new LeftAlone(before), 'Kim samt Anna', 'samt')
    before.sayWaiting()
    expect([...told.keys()]).toEqual([leftAlonePlace])
    const after = draftsHere()
    after.receive([...told].map(([place, text]) => ({ place, text })), { isAnew: true })
    expect([isLeft(new LeftAlone(after), 'Kim samt Anna', 'samt'), after.hasAny()]).toEqual([true, false])
  })

  it('is kept as a key that holds none of the words', () => {
    const drafts = draftsHere()
    leave(new LeftAlone(drafts), 'Kim är svag.', 'svag', 'W8')
    expect(drafts.get(leftAlonePlace)).toMatch(/^[0-9a-z]{1,11}$/)
    expect(drafts.get(leftAlonePlace)).not.toMatch(/kim|svag/i)
  })

  it('is one key however often it is left, and keys of many sentences differ', () => {
    const drafts = draftsHere()
    const left = new LeftAlone(drafts)
    for (let at = 0; at < 300; at++) leave(left, `Kim samt ${at % 100}`, `samt ${at % 100}`)
    expect(new Set(drafts.get(leftAlonePlace)?.split(' ')).size).toBe(100)
    expect(drafts.get(leftAlonePlace)?.split(' ')).toHaveLength(100)
  })

  it('holds more than 300, as many as the room keeps: the oldest is said again, and one left anew is not the oldest', () => {
    const drafts = draftsHere()
    const left = new LeftAlone(drafts)
    const text = (at: number) => `Anna och hennes läkare i Göteborg erhåller nummer ${at} av alla.`
    for (let at = 0; at < 330; at++) leave(left, text(at), `${at} av alla`)
    expect([0, 329].map((at) => isLeft(left, text(at), `${at} av alla`))).toEqual([true, true])
    leave(left, text(0), '0 av alla')
    for (let at = 330; at < 600; at++) leave(left, text(at), `${at} av alla`)
    expect(new TextEncoder().encode(drafts.get(leftAlonePlace)).length).toBeLessThanOrEqual(4000)
    expect([0, 1, 599].map((at) => isLeft(left, text(at), `${at} av alla`))).toEqual([true, false, true])
  })

  it('is nothing where something else stands in its place', () => {
    const drafts = draftsHere()
    for (const other of ['inte vårt', '{}', '[1, null, {"rule": 2}]', '[{"rule":"W3","words":"samt"}]']) {
      drafts.set(leftAlonePlace, other)
      expect(isLeft(new LeftAlone(drafts), 'Kim samt Anna', 'samt')).toBe(false)
    }
  })
})
