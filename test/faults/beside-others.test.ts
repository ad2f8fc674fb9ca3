import { expect, it } from 'vitest'
import { waitsLonger } from './beside-others.ts'

const times = (p50: number, p95: number, count = 40) => ({ count, p50, p95, max: p95 })

it('lets answers beside others take some times as long as alone in the same run, and a busy machine be late', () => {
  expect(waitsLonger(times(17, 41), times(67, 2_041))).toEqual([])
  expect(waitsLonger(times(200, 900), times(600, 2_700))).toEqual([])
})

it('says what takes longer, and that nothing was measured', () => {
  expect(waitsLonger(times(17, 41), times(68, 41))).toEqual([expect.stringContaining('p50')])
  expect(waitsLonger(times(17, 41), times(17, 2_042))).toEqual([expect.stringContaining('p95')])
  expect(waitsLonger(times(17, 41), times(0, 0, 0))).toEqual(['nobody got an answer'])
})
