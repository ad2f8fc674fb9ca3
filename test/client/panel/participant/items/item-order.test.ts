import { describe, expect, it } from 'vitest'
import { isAdvice, itemOrder, waitsForAnswer } from '#client/panel/participant/items/item-order.ts'
import { anItem } from '../../../meeting/a-view.ts'

const open = (id: string) => anItem({ id })
const agreed = (id: string) => anItem({ id, settlement: 'agreed' })
const promise = (id: string) => anItem({ id, kind: 'undertaking', settlement: 'open' })

describe('the order of what was put', () => {
  it('is what waits for an answer first, and the newest first', () => {
    expect(itemOrder([open('a'), agreed('b'), open('c'), promise('d')], null)).toEqual(['c', 'a', 'd', 'b'])
  })

  it('stays when something is answered, so that nothing moves under a finger', () => {
    expect(itemOrder([open('a'), open('b')], null)).toEqual(['b', 'a'])
    expect(itemOrder([open('a'), agreed('b')], ['b', 'a'])).toEqual(['b', 'a'])
  })

  it('puts what is new and waits at the top, and anything else new under what waits', () => {
    expect(itemOrder([open('a'), agreed('b'), open('c')], ['b', 'a'])).toEqual(['c', 'b', 'a'])
    expect(itemOrder([open('a'), agreed('b'), agreed('z'), promise('c')], ['b', 'a', 'z'])).toEqual(['b', 'a', 'c', 'z'])
    expect(itemOrder([agreed('a'), promise('b')], ['a'])).toEqual(['b', 'a'])
  })

  it('forgets what is gone', () => {
    expect(itemOrder([open('a')], ['b', 'a'])).toEqual(['a'])
  })

  it('counts a promise or what was moved to later as waiting for nobody here', () => {
    expect(waitsForAnswer(promise('a'))).toBe(false)
    expect(waitsForAnswer(anItem({ settlement: 'moved' }))).toBe(false)
    expect(isAdvice(promise('a'))).toBe(true)
    expect(isAdvice(anItem({ kind: 'question' }))).toBe(false)
  })
})
