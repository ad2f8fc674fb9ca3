import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenSlow } from '#client/in-teams/use-is-slow.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('shows another way after three seconds, and to nobody who has waited less', () => {
  const tell = vi.fn()
  whenSlow(tell)
  vi.advanceTimersByTime(2999)
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(tell).toHaveBeenCalledOnce()
})

it('shows nothing more to who has gone on', () => {
  const tell = vi.fn()
  whenSlow(tell)()
  vi.advanceTimersByTime(60_000)
  expect(tell).not.toHaveBeenCalled()
})
