import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ticket } from '#client/live/line.ts'
import { signOut } from '#client/live/sign-out.ts'
import { pass, say, sessionInMemory } from './memory-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const bearers: string[] = []

/** A session with these tickets, one after the other, at a server that answers so; null: not at all. */
async function sessionAt(statuses: (number | null)[], tickets: Ticket[] = []) {
  bearers.length = 0
  vi.stubGlobal('fetch', async (_path: string, { headers }: { headers: Record<string, string> }) => {
    const status = statuses[bearers.push(headers['authorization'] ?? '') - 1]
    if (!status) throw new TypeError('no line')
    return new Response(null, { status })
  })
  const made = sessionInMemory([{ token: 'first' }, ...tickets])
  await pass(0)
  return made
}

describe('signing out', () => {
  it('ends the session at the server, then here', async () => {
    const { session } = await sessionAt([200])
    expect(await signOut(session)).toBe('signedOut')
    expect(bearers).toEqual(['Bearer first'])
    expect(session.getState().connection).toBe('ended')
  })

  it('is done with a new token where the one that is here is over', async () => {
    const { session } = await sessionAt([401, 200], [{ token: 'second' }])
    expect(await signOut(session)).toBe('signedOut')
    expect(bearers).toEqual(['Bearer first', 'Bearer second'])
  })

  it('is done with a new token while the line waits for one', async () => {
    const { session, far } = await sessionAt([200], [{ token: 'second' }])
    far().events.ended({ why: 'sessionOver' })
    expect(session.getToken()).toBeNull()
    expect(await signOut(session)).toBe('signedOut')
    expect(bearers).toEqual(['Bearer second'])
  })

  it('is done where the door says that nobody is in', async () => {
    const { session } = await sessionAt([401], [{ problem: 'noSeatInTeams' }])
    expect(await signOut(session)).toBe('signedOut')
  })

  it('is not said to be done when nobody can say so, and the session goes on', async () => {
    const kinds: [(number | null)[], Ticket[]][] = [[[null], []], [[503], []], [[401], [{ problem: null }]], [[401], [{ problem: 'signInAgain' }]], [[401, 401], [{ token: 'second' }]]]
    for (const [statuses, tickets] of kinds) {
      const { session } = await sessionAt(statuses, tickets)
      expect(await signOut(session)).toBe('noAnswer')
      expect(session.getState().connection).not.toBe('ended')
    }
  })

  it('waits for what is not saved, and asks the server nothing', async () => {
    const { session } = await sessionAt([200])
    void session.send(say('ett'))
    expect(await signOut(session)).toBe('unsaved')
    expect(bearers).toEqual([])
  })
})
