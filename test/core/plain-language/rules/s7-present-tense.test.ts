import { describe, expect, it } from 'vitest'
import { bettered, piecesOf } from './pieces.ts'

describe('[S7] what comes', () => {
  it.each([
    ['Anna kommer att ringa dig på fredag.', 'Anna ringer dig på fredag.'],
    ['Hej. Kommer att boka ett rum', 'Hej. Bokar ett rum'],
  ])('is said in the present: "%s"', (text, better) => {
    expect(bettered('S7', text)).toBe(better)
    expect(piecesOf('S7', better)).toEqual([])
  })

  it.each([
    ['Då kommer du säkert.', []],
    ['Vi kommer att må bra.', []],
    ['Hon kommer till att börja med på torsdag.', []],
    ['På fredag kommer Anna att ringa.', []],
    ['Vi kommer att ha skickat brevet då.', ['kommer att ha skickat']],
    ['Anna kommer inte att ha ringt.', ['kommer inte att ha ringt']],
  ])('has no better wording in "%s"', (text, pieces) => {
    expect(piecesOf('S7', text)).toEqual(pieces)
    expect(bettered('S7', text)).toBe(text)
  })
})
