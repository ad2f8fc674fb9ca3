import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '#core/wire/problem.ts'
import { done, liveSession, pass, say, sessionInMemory, whole } from './memory-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a lost line', () => {
  it('is lost when a send has waited 5 s, and live again when it is answered', async () => {
    const { session, far } = await liveSession()
    void session.send(say('ett'))
    await pass(4000)
    far().events.alive()
    await pass(999)
    expect(session.getState().connection).toBe('live')
    await pass(1)
    expect(session.getState().connection).toBe('lost')
    far().sent[0]!.answer(done)
    expect(session.getState().connection).toBe('live')
  })

  it('is lost in the same time when somebody sets the clock of the device a day back meanwhile', async () => {
    const { session, links } = await liveSession()
    void session.send(say('ett'))
    await pass(1000)
    vi.setSystemTime(Date.now() - 86_400_000)
    void session.send(say('två'))
    await pass(3999)
    expect(session.getState().connection).toBe('live')
    await pass(1)
    expect(session.getState().connection).toBe('lost')
    expect(links).toHaveLength(2)
  })

  it('connects anew when nothing at all was heard while a send waited', async () => {
    const { session, links } = await liveSession()
    void session.send(say('ett'))
    await pass(5000)
    expect(links).toHaveLength(2)
    expect(links[0]!.isClosed).toBe(true)
    links[1]!.events.opened()
    links[1]!.events.view(whole())
    expect(session.getState().connection).toBe('lost')
    links[1]!.sent[0]!.answer(done)
    expect(session.getState().connection).toBe('live')
  })

  it('is lost after 15 s without a sign of life and connects anew', async () => {
    const { session, links, far } = await liveSession()
    await pass(10_000)
    far().events.alive()
    await pass(14_999)
    expect(session.getState().connection).toBe('live')
    await pass(1)
    expect(session.getState().connection).toBe('lost')
    expect(links).toHaveLength(2)
  })

  it('tries again within 2 s every time, sooner at first', async () => {
    const { links, far } = await liveSession()
    far().events.closed()
    await pass(250)
    expect(links).toHaveLength(2)
    for (let tries = 3; tries < 12; tries += 1) {
      far().events.failed(null)
      await pass(2000)
      expect(links).toHaveLength(tries)
    }
  })

  it('connects at once when the device wakes, and leaves a fresh line alone', async () => {
    const { links, far, wake } = await liveSession()
    wake()
    expect(links).toHaveLength(1)
    far().events.closed()
    wake()
    expect(links).toHaveLength(2)
  })

  it('hears nothing more from the line it left', async () => {
    const { session, links } = await liveSession()
    links[0]!.events.closed()
    await pass(250)
    links[1]!.events.opened()
    links[0]!.events.view(whole(9, { writing: ['ghost'] }))
    links[0]!.events.closed()
    links[1]!.events.view(whole(2))
    expect(session.getState()).toMatchObject({ connection: 'live', version: 2, view: {} })
  })
})

describe('a session that ends', () => {
  it('gets another token when the old one is over, keeps what was typed and sends it', async () => {
    const { session, far, asked } = await liveSession()
    const answer = session.send(say('ett'))
    far().events.ended({ why: 'sessionOver' })
    await pass(250)
    expect(asked()).toBe(2)
    expect(far().token).toBe('token-2')
    far().events.opened()
    far().sent[0]!.answer(done)
    expect(await answer).toEqual(done)
  })

  it('signs in again when the handshake or an answer says so', async () => {
    const { session, far } = await liveSession()
    far().events.closed()
    await pass(250)
    far().events.failed('signInAgain')
    await pass(2000)
    expect(far().token).toBe('token-2')
    far().events.opened()
    void session.send(say('ett'))
    far().sent[0]!.answer({ kind: 'problem', problem: 'signInAgain' })
    await pass(2000)
    expect(far().token).toBe('token-3')
    expect(session.getState().unsaved).toBe(1)
  })

  it('keeps its token when the server stops and comes back', async () => {
    const { session, far } = await liveSession()
    far().events.ended({ why: 'serverStops' })
    await pass(250)
    expect(far().token).toBe('token-1')
    far().events.failed(null)
    expect(session.getState().connection).toBe('lost')
  })

  it('[NODE-11] is not lost when the server that stops has another one beside it: what was typed meanwhile is sent there', async () => {
    const { session, links, far } = await liveSession()
    const said = new Set<string>()
    session.subscribe(() => said.add(session.getState().connection))
    far().events.ended({ why: 'serverStops' })
    const answer = session.send(say('ett'))
    expect(session.getState()).toMatchObject({ connection: 'live', unsaved: 1 })
    await pass(250)
    expect(links).toHaveLength(2)
    far().events.opened()
    far().events.view(whole(2))
    far().sent[0]!.answer(done)
    expect(await answer).toEqual(done)
    expect([...said]).toEqual(['live'])
    far().events.closed()
    expect(session.getState().connection).toBe('lost')
  })

  it('is lost after four seconds when the server that stops has nobody beside it that answers', async () => {
    const { session, far } = await liveSession()
    far().events.ended({ why: 'serverStops' })
    await pass(3_999)
    expect(session.getState().connection).toBe('live')
    await pass(1)
    expect(session.getState().connection).toBe('lost')
  })

  it('stays ended when another device has taken the seat', async () => {
    const { session, links, far, wake } = await liveSession()
    const waiting = session.send(say('ett'))
    far().events.ended({ why: 'replacedByOtherDevice' })
    expect(session.getState()).toMatchObject({ connection: 'ended', ended: 'replacedByOtherDevice', unsaved: 0 })
    expect(await waiting).toMatchObject({ kind: 'problem' })
    wake()
    await pass(60_000)
    expect(links).toHaveLength(1)
  })

  it.each<Problem>(['linkDoesNotOpen', 'noSuchMeeting', 'wrongWireVersion', 'noSeatInTeams', 'tenantNotLetIn', 'signInAgain'])('does not knock for ever at a door that says %s', async (problem) => {
    const { session, links, asked } = sessionInMemory([{ problem }])
    await pass(60_000)
    expect(session.getState()).toMatchObject({ connection: 'ended', problem })
    expect([links.length, asked()]).toEqual([0, 1])
  })

  it('goes on knocking when nobody answers, and forgets the problem when somebody does', async () => {
    const { session, far, asked } = sessionInMemory([{ problem: null }, { problem: 'databaseAway' }])
    await pass(300)
    expect(session.getState()).toMatchObject({ connection: 'connecting', problem: 'databaseAway' })
    await pass(600)
    expect(asked()).toBe(3)
    far().events.opened()
    far().events.view(whole())
    expect(session.getState()).toMatchObject({ connection: 'live', problem: null })
  })
})
