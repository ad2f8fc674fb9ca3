import { beforeAll, describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { connect, openSocket } from '#test/support/live-client.ts'
import { testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, openedIn, planned, recommendation, seated } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'
import type { ViewMessage } from '#core/wire/down.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

describe('telling', () => {
  it('[ROOM-8] gives who is let in the whole view once, then only what changed', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = seats
    const before = participant.views.length
    await done(officer, recommendation())
    await participant.until(() => participant.view().items?.length === 1)
    const wholes = participant.views.filter((message) => message.isWhole && message.sections.about)
    expect(wholes).toHaveLength(1)
    expect(participant.views.slice(before).map((message) => Object.keys(message.sections).toSorted())).toEqual([['items']])
  })

  it('[ROOM-9] says which step each change builds on, without a hole, for every seat', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'adviser', 'participant')
    await done(seats.officer, recommendation())
    await done(seats.officer, { type: 'setWriting', isWriting: true })
    await done(seats.chair, { type: 'pauseMeeting' })
    for (const { view, missed, views, until } of Object.values(seats)) {
      await until(() => view().agenda?.isPaused)
      expect(missed()).toBe(0)
      const changes = views.slice(views.findIndex((message) => message.sections.about))
      expect(changes.slice(1).map((message) => message.after)).toEqual(changes.slice(0, -1).map((message) => message.step))
    }
  })

  it('[ROOM-9] gives who missed something the whole, on the step that the others have', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = seats
    await done(officer, recommendation('ett'))
    await participant.until(() => participant.view().items?.length === 1)
    participant.socket.emit('resync', {})
    const whole = await participant.until(() => participant.views.findLast((message) => message.isWhole && message.sections.items?.length === 1))
    expect(Object.keys(whole.sections).toSorted()).toEqual(Object.keys(participant.view()).filter((name) => name !== 'knocks').toSorted())
    await done(officer, recommendation('två'))
    await participant.until(() => participant.view().items?.length === 2)
    expect(participant.missed()).toBe(0)
    expect(participant.views.at(-1)).toMatchObject({ isWhole: false, after: whole.step })
  })

  it('[ROOM-9] lets a client that skips a message notice it and heal', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = seats
    const listeners = participant.socket.listeners('view')
    participant.socket.off('view')
    participant.socket.once('view', () => listeners.forEach((listener) => participant.socket.on('view', listener as (message: ViewMessage) => void)))
    await done(officer, recommendation('missat'))
    await done(officer, recommendation('hört'))
    await participant.until(() => participant.view().items?.length === 2)
    expect(participant.missed()).toBe(1)
  })

  it('[ROOM-10] sends nothing where nothing changed', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant', 'support')
    const [officerHeard, participantHeard] = [seats.officer.views.length, seats.participant.views.length]
    await done(seats.support, { type: 'raiseSignal', signal: 'slower' })
    await seats.chair.until(() => seats.chair.view().signals?.length === 1)
    await done(seats.chair, { type: 'giveTurn', seatId: seatIds.officer })
    await done(seats.chair, { type: 'giveTurn', seatId: seatIds.officer })
    await seats.participant.until(() => seats.participant.view().speaking?.seatId === seatIds.officer)
    await done(seats.officer, { type: 'endTurn' })
    await seats.officer.until(() => seats.officer.view().speaking?.seatId === null)
    expect(seats.officer.views.slice(officerHeard)).toHaveLength(2)
    expect(seats.participant.views.length - participantHeard).toBeLessThanOrEqual(2)
  })

  it('[ROOM-11] shows everybody who is here, and that somebody has gone when their last device has', async () => {
    const { seats } = await seated(await planned(app), 'officer', 'participant')
    const isHere = (seatId: string) => seats.participant.view().people?.seats.find((seat) => seat.id === seatId)?.isHere
    await seats.participant.until(() => isHere(seatIds.officer))
    const again = await connect(app.url, seats.officer)
    seats.officer.close()
    await done(seats.chair, { type: 'startMeeting' })
    await seats.participant.until(() => seats.participant.view().about?.state === 'open')
    expect(isHere(seatIds.officer)).toBe(true)
    again.close()
    await seats.participant.until(() => isHere(seatIds.officer) === false)
  })

  it('[ROOM-12] shows the others that somebody is writing, and that it stopped when they are gone', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.officer, { type: 'setWriting', isWriting: true })
    await seats.participant.until(() => seats.participant.view().writing?.includes(seatIds.officer))
    seats.officer.close()
    await seats.participant.until(() => seats.participant.view().writing?.length === 0)
  })

  it('[ROOM-12] shows the item and the end of writing together', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.officer, { type: 'setWriting', isWriting: true })
    await seats.participant.until(() => seats.participant.view().writing?.includes(seatIds.officer))
    await done(seats.officer, recommendation('Ring vårdcentralen.'))
    await seats.participant.until(() => seats.participant.view().items?.length === 1)
    expect(seats.participant.view().writing).toEqual([])
  })

  it('[ROOM-12] forgets who was writing when nothing more is heard of it', async () => {
    let aheadMs = 0
    const other = await testApp({ now: () => new Date(Date.now() + aheadMs).toISOString() })
    const { seats } = await openedIn('recommend', await planned(other), 'officer', 'participant')
    await done(seats.officer, { type: 'setWriting', isWriting: true })
    await seats.participant.until(() => seats.participant.view().writing?.length === 1)
    aheadMs = 13_000
    await done(seats.chair, { type: 'pauseMeeting' })
    await seats.participant.until(() => seats.participant.view().writing?.length === 0)
  })

  it('[ROOM-13] lets who was let in straight back after the server was started anew, with everything that was kept', async () => {
    const first = await testApp({ store: await testStore(database) })
    const meeting = await openedIn('recommend', await planned(first), 'officer', 'participant')
    await done(meeting.seats.officer, recommendation())
    await first.close()
    await meeting.seats.officer.until(() => meeting.seats.officer.ended()?.why === 'serverStops')
    const anew = await testApp({ store: await testStore(database) })
    const participant = await connect(anew.url, meeting.seats.participant)
    expect(participant.mine()?.standing).toBe('admitted')
    expect(participant.view().items).toHaveLength(1)
  })

  it('[ROOM-13] lets a dropped line come back while the others go on', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    seats.participant.socket.io.engine.close()
    await done(seats.officer, recommendation('medan du var borta'))
    const back = await connect(app.url, seats.participant)
    await back.until(() => back.view().items?.length === 1)
  })

  it('[ROOM-8] says nothing of the meeting before the seat is known', async () => {
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    const heard: unknown[] = []
    const socket = openSocket(app.url, 'x'.repeat(43))
    socket.onAny((...message: unknown[]) => heard.push(message))
    const problem = await new Promise((resolve) => socket.on('connect_error', (error: Error & { data?: unknown }) => resolve(error.data)))
    expect(problem).toEqual({ problem: 'signInAgain' })
    expect(heard).toEqual([])
    expect(chair.view().people?.seats).toHaveLength(6)
    socket.disconnect()
  })
})
