import { describe, expect, it } from 'vitest'
import { nearOf } from '#core/wire/near.ts'

describe('near', () => {
  it('[NODE-13] is FNV-1a in eight digits, as its authors have it', () => {
    expect(['', 'a', 'foobar'].map(nearOf)).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968'])
  })

  it('[NODE-13] spreads meetings evenly and leads nobody back to one', () => {
    const halves = [0, 0]
    for (let n = 0; n < 2_000; n += 1) halves[Number.parseInt(nearOf(`0${n}-meeting`), 16) % 2]! += 1
    expect(Math.abs(halves[0]! - halves[1]!)).toBeLessThan(200)
  })
})
