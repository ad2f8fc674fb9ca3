import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, liveSession, part, pass, say, sessionInMemory, whole } from './memory-link.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-12-03T11:59:58.000Z') }))
afterEach(() => void vi.useRealTimers())

const idsOf = (far: { sent: { message: { id: string } }[] }) => far.sent.map(({ message }) => message.id)

describe('a session: the view', () => {
  it('is connecting until the whole view has come, then live, on the server’s clock', async () => {
    const { session, far } = sessionInMemory()
    await pass(0)
    far().events.opened()
    expect(session.getState().connection).toBe('connecting')
    far().events.view(whole(4, { writing: ['anna'] }))
    expect(session.getState()).toMatchObject({ connection: 'live', version: 4, clockOffsetMs: 2000, view: { writing: ['anna'] } })
  })

  it('[NODE-13] opens every line of a meeting near the same place, and anywhere while it is not known which meeting', async () => {
    const { links } = sessionInMemory([{ token: 'first', meetingId: 'meeting' }])
    await pass(0)
    links[0]!.events.opened()
    links[0]!.events.closed()
    await pass(5000)
    expect(links.slice(0, 2).map(({ meetingId }) => meetingId)).toEqual(['meeting', 'meeting'])
    const unknown = sessionInMemory()
    await pass(0)
    expect(unknown.far().meetingId).toBeNull()
  })

  it('lays changed sections over what it has and replaces it all by a whole', async () => {
    const { session, far } = await liveSession()
    far().events.view(part(1, { writing: ['anna'] }))
    far().events.view(part(2, { told: [] }))
    expect(session.getState().view).toEqual({ writing: ['anna'], told: [] })
    far().events.view(whole(9, { told: null }))
    expect(session.getState().view).toEqual({ told: null })
  })

  it('asks for the whole once when a step is missing and takes nothing in until it comes', async () => {
    const { session, far } = await liveSession()
    far().events.view(part(5, { writing: ['late'] }))
    far().events.view(part(6, { writing: ['later'] }))
    expect(far().resyncs).toBe(1)
    expect(session.getState().view).toEqual({})
    far().events.view(whole(7, { writing: ['now'] }))
    far().events.view(part(7, { told: [] }))
    expect(session.getState().view).toEqual({ writing: ['now'], told: [] })
  })

  it('asks for the whole when a connection does not begin with it, however well the change would fit', async () => {
    const { session, far, links } = await liveSession()
    far().events.closed()
    await pass(250)
    far().events.opened()
    far().events.view(part(1))
    expect([links.length, far().resyncs, session.getState().connection]).toEqual([2, 1, 'lost'])
    far().events.view(whole(2))
    expect(session.getState().connection).toBe('live')
  })

  it('asks for the whole again until it is here, and says meanwhile that it does not see what is', async () => {
    const { session, far } = await liveSession()
    far().events.view(part(3))
    await pass(1500)
    expect([far().resyncs, session.getState().connection]).toEqual([2, 'live'])
    await pass(1500)
    expect([far().resyncs, session.getState().connection]).toEqual([3, 'lost'])
    far().events.view(whole(7))
    await pass(10_000)
    expect([far().resyncs, session.getState().connection]).toEqual([3, 'live'])
  })

  it('tells its listeners of every change until they leave', async () => {
    const { session, far } = await liveSession()
    const heard = vi.fn()
    const leave = session.subscribe(heard)
    far().events.view(part(1))
    expect(heard).toHaveBeenCalledTimes(1)
    leave()
    far().events.view(part(2))
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('a session: commands', () => {
  it('says nothing is saved by a signal, which is seen and never kept', async () => {
    const { session, far } = await liveSession()
    const raised = session.send({ type: 'raiseSignal', signal: 'pause' })
    expect(session.getState().unsaved).toBe(0)
    far().sent[0]!.answer({ kind: 'done', version: 1 })
    expect(await raised).toEqual({ kind: 'done', version: 1 })
    expect(session.getState()).toMatchObject({ unsaved: 0, savedAt: null })
  })

  it('says nothing is saved by taking the consent back, which erases all', async () => {
    const { session, far } = await liveSession()
    const said: (number | null)[] = []
    session.subscribe(() => said.push(session.getState().savedAt))
    const withdrawn = session.send({ type: 'withdrawConsent' })
    far().sent[0]!.answer(done)
    expect(await withdrawn).toEqual(done)
    expect(said.filter((savedAt) => savedAt !== null)).toEqual([])
  })

  it('sends one at a time, in order, and gives each its answer', async () => {
    const { session, far } = await liveSession()
    const first = session.send(say('ett'))
    const second = session.send(say('två'))
    expect(far().sent).toHaveLength(1)
    expect(session.getState()).toMatchObject({ unsaved: 2, savedAt: null })
    far().sent[0]!.answer(done)
    expect(await first).toEqual(done)
    expect(session.getState()).toMatchObject({ unsaved: 1, savedAt: Date.now() })
    far().sent[1]!.answer({ kind: 'refused', refusal: 'alreadyPaused' })
    expect(await second).toEqual({ kind: 'refused', refusal: 'alreadyPaused' })
  })

  it('says nothing is saved while what was sent last was refused', async () => {
    const { session, far } = await liveSession()
    const sendOne = async (answer: Parameters<ReturnType<typeof far>['sent'][number]['answer']>[0]) => {
      const sent = session.send(say('ett'))
      far().sent.at(-1)!.answer(answer)
      await sent
      return session.getState().savedAt
    }
    expect(await sendOne(done)).toBe(Date.now())
    expect(await sendOne({ kind: 'refused', refusal: 'personalNumber' })).toBeNull()
    expect(await sendOne(done)).toBe(Date.now())
  })

  it('sends again after a lost line with the same id, in the same order', async () => {
    const { session, links, far } = await liveSession()
    const answers = [session.send(say('ett')), session.send(say('två'))]
    const [id] = idsOf(far())
    far().events.closed()
    expect(session.getState()).toMatchObject({ connection: 'lost', unsaved: 2 })
    await pass(2000)
    expect(links).toHaveLength(2)
    far().events.opened()
    expect(idsOf(far())).toEqual([id])
    far().sent[0]!.answer(done)
    far().sent[1]!.answer(done)
    expect(await Promise.all(answers)).toEqual([done, done])
    expect(far().sent.map(({ message }) => message.command)).toEqual([say('ett'), say('två')])
  })

  it('takes at most one answer, and none from a line that is gone', async () => {
    const { session, links, far } = await liveSession()
    const answer = session.send(say('ett'))
    session.send(say('två'))
    far().events.closed()
    await pass(2000)
    far().events.opened()
    far().sent[0]!.answer(done)
    far().sent[0]!.answer({ kind: 'refused', refusal: 'personalNumber' })
    links[0]!.sent[0]!.answer({ kind: 'refused', refusal: 'meetingClosed' })
    expect(await answer).toEqual(done)
    expect(session.getState().unsaved).toBe(1)
    expect(far().sent).toHaveLength(2)
  })

  it('sends the same command again when the server is busy or has no database', async () => {
    const { session, far } = await liveSession()
    const answer = session.send(say('ett'))
    far().sent[0]!.answer({ kind: 'problem', problem: 'databaseAway' })
    expect(session.getState().unsaved).toBe(1)
    await pass(1000)
    expect(idsOf(far())).toEqual([far().sent[0]!.message.id, far().sent[0]!.message.id])
    far().sent[1]!.answer(done)
    expect(await answer).toEqual(done)
  })

  it('says that somebody writes once and forgets it when there is no line', async () => {
    const { session, far } = await liveSession()
    void session.send({ type: 'setWriting', isWriting: true })
    expect(far().sent).toHaveLength(1)
    far().events.closed()
    void session.send({ type: 'setWriting', isWriting: false })
    await pass(2000)
    far().events.opened()
    expect(far().sent).toHaveLength(0)
    expect(session.getState().unsaved).toBe(0)
  })

  it('answers what it could not get said when it is closed', async () => {
    const { session } = await liveSession()
    const waiting = session.send(say('ett'))
    session.close()
    expect(await waiting).toEqual({ kind: 'problem', problem: 'signInAgain' })
    expect(await session.send(say('två'))).toEqual({ kind: 'problem', problem: 'signInAgain' })
    expect(session.getState()).toMatchObject({ connection: 'ended', unsaved: 0 })
  })
})
