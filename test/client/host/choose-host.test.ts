import { expect, test, vi, type Mock } from 'vitest'
import { browserHost } from '#client/host/browser-host.ts'
import { chooseHost, type Surroundings } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { fakeWindow } from './fake-window.ts'

const teams: Host = { ...browserHost(fakeWindow().window), kind: 'teams', frameContext: 'panel' }
const answering = () => vi.fn(async () => ({ shakeHands: async () => () => teams }))

const limitsMs = { load: 10_000, answer: 3000 }
/** Fails the test if the choice waits for anything but promises. */
const atOnce = { load: 50, answer: 50 }
const afterMs = <T>(ms: number, gives: T) => new Promise<T>((resolve) => setTimeout(() => resolve(gives), ms))

/** What is chosen, and what is taken up later, by a clock of ours. */
async function choosing(loadTeamsHost: Surroundings['loadTeamsHost'], act: (seen: { chosen: Host | undefined; takeUp: Mock }) => Promise<void>, isTakenUp = true) {
  vi.useFakeTimers()
  try {
    const seen: Parameters<typeof act>[0] = { chosen: undefined, takeUp: vi.fn() }
    void chooseHost(isTakenUp ? seen.takeUp : undefined, { ...fakeWindow({ framed: true }), loadTeamsHost, limitsMs }).then((host) => (seen.chosen = host))
    await act(seen)
  } finally {
    vi.useRealTimers()
  }
}
const never = new Promise<never>(() => undefined)

test('alone, the browser is chosen without loading teams-js', async () => {
  const loadTeamsHost = answering()
  const host = await chooseHost(undefined, { ...fakeWindow(), loadTeamsHost, limitsMs: atOnce })
  expect(host.kind).toBe('browser')
  expect(loadTeamsHost).not.toHaveBeenCalled()
})

test('framed by a Teams that answers, Teams is chosen', async () => {
  expect(await chooseHost(undefined, { ...fakeWindow({ framed: true }), loadTeamsHost: answering(), limitsMs })).toBe(teams)
})

test('with a native door and no parent, Teams is asked', async () => {
  expect(await chooseHost(undefined, { ...fakeWindow({ nativeInterface: {} }), loadTeamsHost: answering(), limitsMs })).toBe(teams)
})

test.each([
  ['the address says so', { framed: true, search: '?frame=demo' }],
  ['the frame says so', { framed: true, frameMark: 'demo' }],
])('framed by the demo, because %s, the browser is chosen without loading teams-js', async (_why, settings) => {
  const loadTeamsHost = answering()
  const host = await chooseHost(undefined, { ...fakeWindow(settings), loadTeamsHost, limitsMs: atOnce })
  expect(host.kind).toBe('browser')
  expect(loadTeamsHost).not.toHaveBeenCalled()
})

test('a frame with another mark is no demo', async () => {
  expect(await chooseHost(undefined, { ...fakeWindow({ framed: true, frameMark: 'other' }), loadTeamsHost: answering(), limitsMs })).toBe(teams)
})

test.each([
  ['stays silent', limitsMs.answer, async () => ({ shakeHands: () => never })],
  ['never loads', limitsMs.load, () => never],
])('when what frames the page %s, the browser is chosen after %i ms and not before', async (_what, limitMs, loadTeamsHost) => {
  await choosing(loadTeamsHost, async (seen) => {
    await vi.advanceTimersByTimeAsync(limitMs - 1)
    expect(seen.chosen).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(seen.chosen?.kind).toBe('browser')
  })
})

test('a slow phone that has teams-js after eight seconds still gives Teams its three', async () => {
  await choosing(() => afterMs(8000, { shakeHands: () => afterMs(2900, () => teams) }), async (seen) => {
    await vi.advanceTimersByTimeAsync(10_900)
    expect(seen.chosen).toBe(teams)
    expect(seen.takeUp).not.toHaveBeenCalled()
  })
})

test.each([
  ['answers', 5000, async () => ({ shakeHands: () => afterMs(5000, () => teams) })],
  ['loads', 12_000, () => afterMs(12_000, { shakeHands: async () => () => teams })],
])('a Teams that %s after the limit is taken up, once', async (_how, lateMs, loadTeamsHost) => {
  await choosing(loadTeamsHost, async (seen) => {
    await vi.advanceTimersByTimeAsync(lateMs - 1)
    expect([seen.chosen?.kind, seen.takeUp.mock.calls]).toEqual(['browser', []])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen.takeUp).toHaveBeenCalledExactlyOnceWith(teams)
  })
})

test('where a late Teams is not taken up nothing is registered with it', async () => {
  const register = vi.fn(() => teams)
  const late = async () => ({ shakeHands: () => afterMs(5000, register) })
  await choosing(late, async () => void (await vi.advanceTimersByTimeAsync(60_000)), false)
  expect(register).not.toHaveBeenCalled()
})

test.each([
  ['the handshake is refused', async () => ({ shakeHands: () => Promise.reject(new Error('No Parent window found.')) })],
  ['the chunk can not be loaded', () => Promise.reject(new TypeError('Failed to fetch'))],
])('when %s, the browser is chosen at once', async (_what, loadTeamsHost) => {
  const host = await chooseHost(undefined, { ...fakeWindow({ framed: true }), loadTeamsHost, limitsMs: { load: 60_000, answer: 60_000 } })
  expect(host.kind).toBe('browser')
})

test('a handshake that fails after the limit disturbs nobody', async () => {
  let fail: (reason: Error) => void = () => undefined
  const late = new Promise<never>((_resolve, reject) => (fail = reject))
  const host = await chooseHost(undefined, { ...fakeWindow({ framed: true }), loadTeamsHost: async () => ({ shakeHands: () => late }), limitsMs: { load: 1, answer: 1 } })
  const unhandled = vi.fn()
  process.once('unhandledRejection', unhandled)
  fail(new Error('SDK initialization timed out.'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', unhandled)
  expect(host.kind).toBe('browser')
  expect(unhandled).not.toHaveBeenCalled()
})
