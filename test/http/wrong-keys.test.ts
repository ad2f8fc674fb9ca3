import { expect, it, vi } from 'vitest'
import { countWrongKeys } from '#server/http/wrong-keys.ts'
import { get, post, staffToken, testApp } from '#test/support/test-app.ts'
import { planBody } from '#test/support/seated-meeting.ts'

it('[HTTP-27] six keys that open nothing are told at once, and then by number once a minute', () => {
  vi.useFakeTimers()
  try {
    const told: number[] = []
    const tried = countWrongKeys((count) => told.push(count))
    for (let one = 0; one < 6; one += 1) tried()
    expect(told).toEqual([1])
    vi.advanceTimersByTime(60_000)
    expect(told).toEqual([1, 5])
    vi.advanceTimersByTime(60_000)
    tried()
    expect(told).toEqual([1, 5, 1])
  } finally {
    vi.useRealTimers()
  }
})

it('[HTTP-27] a door of an authority tells of a wrong key, and of neither a right one, none, nor one that opens something else', async () => {
  const told: number[] = []
  const app = await testApp({ wrongKeysTried: (count) => told.push(count) })
  expect((await post(`${app.url}/api/meetings`, planBody(), staffToken)).status).toBe(201)
  expect((await post(`${app.url}/api/meetings`, planBody())).status).toBe(401)
  expect((await get(`${app.url}/api/settings`, staffToken)).status).toBeLessThan(404)
  expect(told).toEqual([])
  expect((await post(`${app.url}/api/meetings`, planBody(), 'a-key-that-nobody-was-ever-given-01')).status).toBe(401)
  expect(told).toEqual([1])
})
