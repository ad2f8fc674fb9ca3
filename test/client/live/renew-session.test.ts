import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renewAfterMs, whenReplaced } from '#client/live/renew-session.ts'
import { liveSession, pass } from './memory-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function watched() {
  const made = await liveSession()
  const renew = vi.fn()
  return { ...made, renew, stop: whenReplaced(made.session, renew) }
}

describe('a session whose seat is taken over on another device', () => {
  it('is renewed once, a moment later', async () => {
    const { far, renew } = await watched()
    far().events.ended({ why: 'replacedByOtherDevice' })
    await pass(renewAfterMs - 1)
    expect(renew).not.toHaveBeenCalled()
    await pass(60_000)
    expect(renew).toHaveBeenCalledTimes(1)
  })

  it('is not renewed when the page has gone meanwhile', async () => {
    const { far, renew, stop } = await watched()
    far().events.ended({ why: 'replacedByOtherDevice' })
    stop()
    await pass(60_000)
    expect(renew).not.toHaveBeenCalled()
  })

  it('is not renewed when the meeting was erased or the line was lost', async () => {
    const { far, renew } = await watched()
    far().events.closed()
    await pass(5000)
    far().events.ended({ why: 'consentWithdrawn' })
    await pass(60_000)
    expect(renew).not.toHaveBeenCalled()
  })
})
