import { expect, it, vi } from 'vitest'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import { countWrongKeys } from '#server/http/wrong-keys.ts'
import { codesOfLetters, referralSlip, sendFrom as send, statusesOf, typedReferral } from '#test/support/codes-to-type.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { get, onTheDayOfTheMeeting, post, staffToken, testApp } from '#test/support/test-app.ts'

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
])('[HTTP-27] a wrong one at %s is told of, and so is each that is one too many', async (path, fields) => {
  const told: [number, string][] = []
  const app = await testApp({ wrongKeysTried: (...one) => told.push(one) })
  const tryOnce = async () => (await fetch(`${app.url}${path}`, { method: 'POST', body: new URLSearchParams(fields as Record<string, string>), redirect: 'manual' })).status
  expect([await tryOnce(), told]).toEqual([403, [[1, path === '/statistik' ? 'keys' : 'codes']]])
  // At once: one more is let in every six seconds.
  expect(await Promise.all(Array.from({ length: 14 }, tryOnce))).toContain(429)
  // The others come in a minute.
  expect(told).toHaveLength(1)
})

it('[HTTP-27] who guesses one every seven seconds is told of, codes and keys apart', async () => {
  let ms = 0
  const told: string[] = []
  const app = await testApp({ now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + ms).toISOString(), wrongKeysTried: (_count, what) => told.push(what) })
  for (const [path, fields] of [['/uppfoljning', { code: ofNobody }], ['/statistik', { key: 'a-key-that-nobody-was-given' }], ['/uppfoljning', { code: ofNobody }]] as const) {
    ms += 7_000
    expect((await send(`${app.url}${path}`, fields)).status).toBe(403)
  }
  expect(told).toEqual(['codes', 'keys'])
})

it('[HTTP-26][HTTP-27] the right codes of an agency behind one address open at once, and none is told of', async () => {
  const told: number[] = []
  const app = await testApp({ now: () => onTheDayOfTheMeeting(), wrongKeysTried: (count) => told.push(count) })
  const codes = await codesOfLetters(app, 14)
  expect(await statusesOf(app, '/brev', codes)).toEqual(codes.map(() => 200))
  expect(told).toEqual([])
})

it.each(['/infor', '/anmal/min'])('[HTTP-26] the right codes of an agency open at once at %s', async (path) => {
  const told: number[] = []
  const app = await testApp({ wrongKeysTried: (count) => told.push(count) })
  const codes = await Promise.all(Array.from({ length: 14 }, (_one, n) => referralSlip(app, `198.51.100.${n}`)))
  expect(await statusesOf(app, path, codes)).toEqual(codes.map(() => 200))
  expect(told).toEqual([])
})

it('[HTTP-26] a right code costs no try, and a wrong one does', async () => {
  const app = await testApp({ now: () => onTheDayOfTheMeeting() })
  const [right] = await codesOfLetters(app, 1)
  for (let tries = 0; tries < 9; tries += 1) expect((await send(`${app.url}/brev`, { number: `1234567${tries}`, code: 'ABCDEFGH' })).status).toBe(403)
  for (let tries = 0; tries < 3; tries += 1) expect((await send(`${app.url}/brev`, right!)).status).toBe(200)
  expect((await send(`${app.url}/brev`, { number: '12345670', code: 'ABCDEFGH' })).status).toBe(403)
  expect((await send(`${app.url}/brev`, right!)).status).toBe(429)
})

it('[HTTP-27] a page that carries what has been opened already, or a number alone, tries no code', async () => {
  const told: number[] = []
  const app = await testApp({ wrongKeysTried: (count) => told.push(count) })
  const sent = Array.from({ length: 12 }, () => ({ token: 'opened-long-ago-and-over-since-0001', adds: 'yes' }))
  expect(await statusesOf(app, '/infor', sent)).toContain(429)
  expect((await send(`${app.url}/brev`, { number: '12345678' }, '203.0.113.10')).status).toBe(403)
  expect(told).toEqual([])
})

it('[HTTP-27] sending a request from where nothing more is looked at tries no key', async () => {
  const told: number[] = []
  const app = await testApp({ now: () => onTheDayOfTheMeeting(), wrongKeysTried: (count) => told.push(count) })
  await statusesOf(app, '/infor', Array.from({ length: 10 }, () => ({ token: 'opened-long-ago-and-over-since-0001', adds: 'yes' })))
  expect((await send(`${app.url}/anmal`, typedReferral)).status).toBe(429)
  expect(told).toEqual([])
})
