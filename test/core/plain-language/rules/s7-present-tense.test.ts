import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

describe('[S7] what comes', () => {
  it.each([
    ['Anna kommer att ringa dig på fredag.', 'Anna ringer dig på fredag.'],
    ['Hej. Kommer att boka ett rum', 'Hej. Bokar ett rum'],
  ])('is said in the present: "%s"', (text, better) => {
    expect(afterTaking('S7', text)).toBe(better)
    expect(foundBy('S7', better)).toEqual([])
  })

  it.each([
    ['Då kommer du säkert.', []],
    ['Vi kommer att må bra.', []],
    ['Hon kommer till att börja med på torsdag.', []],
    ['På fredag kommer Anna att ringa.', []],
    ['Vi kommer att ha skickat brevet då.', ['kommer att ha skickat']],
    ['Anna kommer inte att ha ringt.', ['kommer inte att ha ringt']],
  ])('has no better wording in "%s"', (text, pieces) => {
    expect(foundBy('S7', text)).toEqual(pieces)
    expect(afterTaking('S7', text)).toBe(text)
  })
})
