import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshInit, postInit } from '#client/live/post-init.ts'

beforeEach(() => {
  vi.useFakeTimers()
  // The browser's own clock for signals is none of those that can be moved.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((limitMs) => {
    const aborting = new AbortController()
    setTimeout(() => aborting.abort(), limitMs)
    return aborting.signal
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it.each([
  ['asked', freshInit],
  ['told', () => postInit({})],
])('what is %s is waited for eight seconds and no longer', (_how, init) => {
  const { signal } = init()
  vi.advanceTimersByTime(7999)
  expect(signal?.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal?.aborted).toBe(true)
})
