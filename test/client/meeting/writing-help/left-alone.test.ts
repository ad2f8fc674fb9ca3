import { describe, expect, it } from 'vitest'
import { LeftAlone, leftIn } from '#client/meeting/writing-help/left-alone.ts'

const finding = (words: string, rule = 'W3') => ({ rule, words })

describe('what somebody has left', () => {
  it('does not come back: the same rule on the same words, whatever their letters and stops', () => {
    const left = new LeftAlone()
    left.leave(finding('erhåller'))
    expect(left.has(finding('erhåller'))).toBe(true)
    expect(left.has(finding('Erhåller.'))).toBe(true)
  })

  it('is another matter for another rule, for other words and for a longer word', () => {
    const left = new LeftAlone()
    left.leave(finding('samt'))
    expect(left.has(finding('samt', 'W5'))).toBe(false)
    expect(left.has(finding('erhåller'))).toBe(false)
    expect(left.has(finding('samtliga'))).toBe(false)
  })

  it('is still left when the sentence goes on', () => {
    const left = new LeftAlone()
    left.leave(finding('Anna ringer Kim varje dag.', 'S1'))
    expect(left.has(finding('Anna ringer Kim varje dag och varje kväll', 'S1'))).toBe(true)
    expect(left.has(finding('Anna ringer Kim', 'S1'))).toBe(false)
  })

  it('is remembered for the session it was left in, and in no other', () => {
    const [mine, theirs] = [{}, {}]
    leftIn(mine).leave(finding('samt'))
    expect(leftIn(mine).has(finding('samt'))).toBe(true)
    expect(leftIn(theirs).has(finding('samt'))).toBe(false)
  })
})
