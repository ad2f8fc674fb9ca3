import { afterEach, expect, it, vi } from 'vitest'
import { beforeAnything, type Session } from '#client/live/session.ts'
import { signOut } from '#client/live/sign-out.ts'

afterEach(() => void vi.unstubAllGlobals())

it('signs nobody out whose words have not reached the server yet, and asks nobody for it', async () => {
  const asked = vi.fn(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', asked)
  const close = vi.fn()
  const session = { getState: () => ({ ...beforeAnything, unsaved: 1 }), getToken: () => 'token', close } as Partial<Session> as Session
  expect(await signOut(session)).toBe('unsaved')
  expect([asked.mock.calls, close.mock.calls]).toEqual([[], []])
})
