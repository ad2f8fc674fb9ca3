import { expect, test, vi } from 'vitest'
import { askForToken, failureNamed } from '#client/host/teams-token.ts'

const never = () => new Promise<never>(() => undefined)

test.each([
  ['User is not authenticated', 'anonymous'],
  ['resourceRequiresConsent', 'needsConsent'],
  ['Error: interaction_required', 'needsConsent'],
  ['CancelledByUser', 'cancelled'],
  ['TokenMismatch', 'otherTenant'],
  ['resourceDisabled', 'misconfigured'],
  ['App resource defined in manifest and iframe origin do not match', 'misconfigured'],
  ['App webApplicationInfo or resource not defined in manifest', 'misconfigured'],
  ['something else', 'failed'],
  ['', 'failed'],
] as const)('when Teams says %j the answer is %s', async (said, kind) => {
  expect(failureNamed(said)).toBe(kind)
  expect(await askForToken(() => Promise.reject(new Error(said)), false)).toEqual({ kind })
})

test('a token is passed on as it is', async () => {
  expect(await askForToken(async () => 'a.b.c', false)).toEqual({ kind: 'token', token: 'a.b.c' })
})

test('an empty token is a failure', async () => {
  expect(await askForToken(async () => '', false)).toEqual({ kind: 'failed' })
})

test.each([true, false])('a window may be shown only to who has pressed something (%s)', async (isAsked) => {
  const ask = vi.fn(async () => 'a.b.c')
  await askForToken(ask, isAsked)
  expect(ask).toHaveBeenCalledExactlyOnceWith(!isAsked)
})

test('a Teams that never answers is given our own limit, and longer while a window may be open', async () => {
  const limitsMs = { silent: 10, asked: 60_000 }
  expect(await askForToken(never, false, limitsMs)).toEqual({ kind: 'failed' })
  expect(await Promise.race([askForToken(never, true, limitsMs), new Promise((resolve) => setTimeout(() => resolve('still waiting'), 50))])).toBe('still waiting')
})

test('a Teams that knows nothing of tokens throws at once, which is a failure', async () => {
  const ask = () => {
    throw new Error('The library has not yet been initialized')
  }
  expect(await askForToken(ask, false)).toEqual({ kind: 'failed' })
})

test.each([
  ['silently', false, 8000],
  ['with a window', true, 180_000],
])('asked %s, a Teams that never answers is waited for as long as we say and no longer', async (_how, isAsked, limitMs) => {
  vi.useFakeTimers()
  try {
    const heard = vi.fn()
    void askForToken(never, isAsked).then(heard)
    await vi.advanceTimersByTimeAsync(limitMs - 1)
    expect(heard).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'failed' })
  } finally {
    vi.useRealTimers()
  }
})
