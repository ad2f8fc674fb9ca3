import { expect, it, vi } from 'vitest'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
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

const ofNobody = caseCodeOf(Array.from({ length: drawnSigns }, () => 5))

it.each([
  ['/brev', { number: '12345678', code: 'ABCDEFGH' }],
  ['/anmal/min', { number: '12345678', code: 'ABCDEFGH' }],
  ['/infor', { number: '12345678', code: 'ABCDEFGH' }],
  ['/uppfoljning', { code: ofNobody }],
  ['/statistik', { key: 'a-key-that-nobody-was-ever-given-01' }],
])('[HTTP-27] whoever tries more codes at %s than one may from an address is told of', async (path, fields) => {
  const told: number[] = []
  const app = await testApp({ wrongKeysTried: (count) => told.push(count) })
  const tryOnce = async () => (await fetch(`${app.url}${path}`, { method: 'POST', body: new URLSearchParams(fields as Record<string, string>), redirect: 'manual' })).status
  expect([await tryOnce(), told]).toEqual([403, []])
  // At once: one more is let in every six seconds.
  expect(await Promise.all(Array.from({ length: 14 }, tryOnce))).toContain(429)
  expect(told).toEqual([1])
})

it('[HTTP-27] sending many requests from one address tries no key', async () => {
  const told: number[] = []
  const app = await testApp({ wrongKeysTried: (count) => told.push(count) })
  const sent = Array.from({ length: 14 }, () => fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams({ who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }), redirect: 'manual' }))
  expect((await Promise.all(sent)).map(({ status }) => status)).toContain(429)
  expect(told).toEqual([])
})
