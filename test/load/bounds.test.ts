import { afterEach, expect, test, vi } from 'vitest'
import { boundText, holdBounds } from './bounds.ts'

afterEach(() => {
  process.exitCode = 0
  vi.restoreAllMocks()
})

test('a bench whose bounds hold ends with 0, and with 1 where one is broken or nothing was measured', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const ends = (measured: number) => {
    process.exitCode = 0
    holdBounds([{ what: 'any page', measured: 10, most: 500, unit: 'ms' }, { what: 'the slowest page', measured, most: 500, unit: 'ms' }])
    return process.exitCode
  }
  expect([ends(500), ends(500.1), ends(Number.NaN)]).toEqual([0, 1, 1])
  expect(said).toHaveBeenCalledTimes(6)
})

test('a bound says whether it is held, by what and of what', () => {
  expect([3, 30].map((measured) => boundText({ what: 'a page beside an empty one', measured, most: 20, unit: 'times' }))).toEqual(['held   a page beside an empty one: 3.0 times, of at most 20', 'BROKEN a page beside an empty one: 30.0 times, of at most 20'])
})
