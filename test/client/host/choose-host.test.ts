import { expect, test, vi } from 'vitest'
import { browserHost } from '#client/host/browser-host.ts'
import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { fakeWindow } from './fake-window.ts'

const teams: Host = { ...browserHost(fakeWindow().window), kind: 'teams', frameContext: 'panel' }
const answering = () => vi.fn(async () => ({ connectTeamsHost: async () => teams }))

/** Fails the test if the choice waits for anything but promises. */
const atOnce = 50
const never = new Promise<never>(() => undefined)

test('alone, the browser is chosen without loading teams-js', async () => {
  const loadTeamsHost = answering()
  const host = await chooseHost({ ...fakeWindow(), loadTeamsHost, timeLimitMs: atOnce })
  expect(host.kind).toBe('browser')
  expect(loadTeamsHost).not.toHaveBeenCalled()
})

test('framed by a Teams that answers, Teams is chosen', async () => {
  expect(await chooseHost({ ...fakeWindow({ framed: true }), loadTeamsHost: answering(), timeLimitMs: 3000 })).toBe(teams)
})

test('with a native door and no parent, Teams is asked', async () => {
  expect(await chooseHost({ ...fakeWindow({ nativeInterface: {} }), loadTeamsHost: answering(), timeLimitMs: 3000 })).toBe(teams)
})

test.each([
  ['the address says so', { framed: true, search: '?frame=demo' }],
  ['the frame says so', { framed: true, frameMark: 'demo' }],
])('framed by the demo, because %s, the browser is chosen without loading teams-js', async (_why, settings) => {
  const loadTeamsHost = answering()
  const host = await chooseHost({ ...fakeWindow(settings), loadTeamsHost, timeLimitMs: atOnce })
  expect(host.kind).toBe('browser')
  expect(loadTeamsHost).not.toHaveBeenCalled()
})

test('a frame with another mark is no demo', async () => {
  expect(await chooseHost({ ...fakeWindow({ framed: true, frameMark: 'other' }), loadTeamsHost: answering(), timeLimitMs: 3000 })).toBe(teams)
})

test.each([
  ['stays silent', async () => ({ connectTeamsHost: () => never })],
  ['never loads', () => never],
])('when what frames the page %s, the browser is chosen after the limit and not before', async (_what, loadTeamsHost) => {
  vi.useFakeTimers()
  try {
    let chosen: Host | undefined
    void chooseHost({ ...fakeWindow({ framed: true }), loadTeamsHost, timeLimitMs: 3000 }).then((host) => (chosen = host))
    await vi.advanceTimersByTimeAsync(2999)
    expect(chosen).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(chosen?.kind).toBe('browser')
  } finally {
    vi.useRealTimers()
  }
})

test.each([
  ['the handshake is refused', async () => ({ connectTeamsHost: () => Promise.reject(new Error('No Parent window found.')) })],
  ['the chunk can not be loaded', () => Promise.reject(new TypeError('Failed to fetch'))],
])('when %s, the browser is chosen at once', async (_what, loadTeamsHost) => {
  const host = await chooseHost({ ...fakeWindow({ framed: true }), loadTeamsHost, timeLimitMs: 60_000 })
  expect(host.kind).toBe('browser')
})

test('a handshake that fails after the limit disturbs nobody', async () => {
  let fail: (reason: Error) => void = () => undefined
  const late = new Promise<never>((_resolve, reject) => (fail = reject))
  const host = await chooseHost({ ...fakeWindow({ framed: true }), loadTeamsHost: async () => ({ connectTeamsHost: () => late }), timeLimitMs: 1 })
  const unhandled = vi.fn()
  process.once('unhandledRejection', unhandled)
  fail(new Error('SDK initialization timed out.'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', unhandled)
  expect(host.kind).toBe('browser')
  expect(unhandled).not.toHaveBeenCalled()
})
