import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longestPressMs, watchPresses, whenStill } from '#client/live/when-still.ts'

const page = new EventTarget()
watchPresses(page)
const happens = (type: string) => page.dispatchEvent(new Event(type))

describe('what comes from the others while somebody presses', () => {
  let told: number[]
  const comes = (number: number) => whenStill(() => void told.push(number))
  beforeEach(() => {
    told = []
    vi.useFakeTimers()
  })
  afterEach(() => {
    happens('pointerup')
    vi.runAllTimers()
    vi.useRealTimers()
  })

  it('is drawn at once when nobody does', () => {
    comes(1)
    expect(told).toEqual([1])
  })

  it('waits until the press has been, and comes in its order', () => {
    happens('pointerdown')
    comes(1)
    comes(2)
    happens('pointerup')
    expect(told, 'the click has not been yet').toEqual([])
    vi.advanceTimersByTime(1)
    comes(3)
    expect(told).toEqual([1, 2, 3])
  })

  it('comes also where the press became a pull at the page', () => {
    happens('pointerdown')
    comes(1)
    happens('pointercancel')
    vi.advanceTimersByTime(1)
    expect(told).toEqual([1])
  })

  it('does not wait for a finger that stays', () => {
    happens('pointerdown')
    comes(1)
    vi.advanceTimersByTime(longestPressMs - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    comes(2)
    expect(told).toEqual([1, 2])
  })
})
