import { describe, expect, it } from 'vitest'
import { roundSecondsLeft } from '#client/panel/consent/seconds-left.ts'

const until = '2026-11-24T12:01:00.000Z'
const at = (second: number) => Date.parse('2026-11-24T12:00:00.000Z') + second * 1000

describe('the seconds until everything is erased', () => {
  it('are said in tens, rounded up, and none when the moment has passed', () => {
    expect([0, 1, 10, 11, 55, 60, 75].map((second) => roundSecondsLeft(until, at(second)))).toEqual([60, 60, 50, 50, 10, 0, 0])
  })
})
