import { expect, it, vi } from 'vitest'
import { Wholeness } from './wholeness.ts'

it('a page is whole from when it has the whole over its line and says that it is live, in whichever order', () => {
  const seen = new Wholeness()
  seen.says(true)
  expect(seen.sinceMs).toBeNull()
  seen.gotWhole()
  expect(seen.sinceMs).not.toBeNull()
  const other = new Wholeness()
  other.gotWhole()
  expect(other.sinceMs).toBeNull()
  other.says(true)
  expect(other.sinceMs).not.toBeNull()
})

it('a page whose line is over is not whole, though it still says that nothing is lost; the gap ends when the whole has come over the next line', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  const seen = new Wholeness()
  seen.says(true)
  seen.gotWhole()
  seen.left()
  expect([seen.sinceMs, seen.gaps]).toEqual([null, [{ leftAtMs: 1_000, wholeAtMs: null }]])
  now.mockReturnValue(1_300)
  seen.left()
  seen.says(true)
  expect(seen.gaps).toHaveLength(1)
  now.mockReturnValue(13_000)
  seen.gotWhole()
  expect([seen.sinceMs, seen.gaps]).toEqual([13_000, [{ leftAtMs: 1_000, wholeAtMs: 13_000 }]])
  now.mockRestore()
})
