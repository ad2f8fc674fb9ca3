import { describe, expect, it } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { newCommandId, connect, join } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { done, openedIn, planned, recommendation, seated } from '#test/support/seated-meeting.ts'
import { testApp } from '#test/support/test-app.ts'

/** A store whose writing waits until it is let go. */
function held(store: Store) {
  let letGo: () => void = () => undefined
  let gate = Promise.resolve()
  return {
    store: { ...store, append: (wanted: Parameters<Store['append']>[0]) => gate.then(() => store.append(wanted)) },
    hold: () => void (gate = new Promise((resolve) => (letGo = resolve))),
    release: () => letGo(),
  }
}

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('acknowledging', () => {
  it('[ROOM-1] answers and tells nobody before the command is kept', async () => {
    const { store, hold, release } = held(await testStore())
    const { seats } = await openedIn('recommend', await planned(await testApp({ store })), 'officer', 'participant')
    const { officer, participant } = seats
    hold()
    const heard = participant.views.length
    let answer: unknown = null
    const sending = officer.send(recommendation()).then((one) => (answer = one))
    await moment(200)
    expect(answer).toBeNull()
    expect(participant.views).toHaveLength(heard)
    release()
    expect(await sending).toMatchObject({ kind: 'done' })
    await participant.until(() => participant.view().items?.length === 1)
  })

  it('[ROOM-2] gives the same command the same answer, and does it once', async () => {
    const { seats } = await openedIn('recommend', await planned(await testApp()), 'officer', 'participant')
    const { officer, participant } = seats
    const id = newCommandId()
    const first = await officer.send(recommendation(), id)
    expect(await Promise.all([officer.send(recommendation(), id), officer.send(recommendation(), id)])).toEqual([first, first])
    await done(officer, recommendation('en vän'))
    await participant.until(() => participant.view().items?.some((item) => JSON.stringify(item).includes('en vän')))
    expect(participant.view().items).toHaveLength(2)
  })

  it('[ROOM-2] gives the same answer after the server was started anew, also where it would be refused by now', async () => {
    const database = await testDatabase()
    const app = await testApp({ store: await testStore(database) })
    const meeting = await planned(app)
    const { chair, officer } = (await seated(meeting, 'officer')).seats
    const [start, add, move] = [newCommandId(), newCommandId(), newCommandId()]
    const started = await chair.send({ type: 'startMeeting' }, start)
    for (const phaseId of ['question', 'story', 'understand', 'contribute']) await done(chair, { type: 'moveToPhase', phaseId, reason: null })
    const moved = await chair.send({ type: 'moveToPhase', phaseId: 'recommend', reason: null }, move)
    const added = await officer.send(recommendation(), add)
    await app.close()

    const anew = await testApp({ store: await testStore(database) })
    const back = await connect(anew.url, chair)
    const officerBack = await connect(anew.url, officer)
    expect(await back.send({ type: 'startMeeting' }, start)).toEqual(started)
    expect(await back.send({ type: 'moveToPhase', phaseId: 'recommend', reason: null }, move)).toEqual(moved)
    expect(await officerBack.send(recommendation(), add)).toEqual(added)
    expect(back.view().items).toHaveLength(1)
    expect(await back.send({ type: 'startMeeting' })).toEqual({ kind: 'refused', refusal: 'meetingAlreadyStarted' })
  })

  it('[ROOM-3] gives a refused command the same refusal, also where it would be done by now', async () => {
    const { seats } = await openedIn('story', await planned(await testApp()), 'officer')
    const id = newCommandId()
    expect(await seats.officer.send(recommendation(), id)).toEqual({ kind: 'refused', refusal: 'notInThisPhase' })
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'recommend', reason: 'Vi är klara.' })
    expect(await seats.officer.send(recommendation(), id)).toEqual({ kind: 'refused', refusal: 'notInThisPhase' })
    expect(await seats.officer.send(recommendation())).toMatchObject({ kind: 'done' })
  })

  it('[ROOM-4] keeps one seat’s command ids apart from another’s', async () => {
    const { seats } = await openedIn('recommend', await planned(await testApp()), 'officer', 'adviser')
    const id = newCommandId()
    await seats.officer.send(recommendation('ett'), id)
    await seats.adviser.send(recommendation('två'), id)
    await seats.chair.until(() => seats.chair.view().items?.length === 2)
    expect(seats.chair.view().items?.map((item) => item.by)).toEqual([seats.officer.seatId, seats.adviser.seatId])
  })

  it('[ROOM-5] takes commands that come at once one after the other, each decided on what the ones before led to', async () => {
    const { seats } = await openedIn('recommend', await planned(await testApp()), 'officer', 'adviser', 'participant')
    const sent = Array.from({ length: 10 }, (_, index) => (index % 2 ? seats.officer : seats.adviser).send(recommendation(`nummer ${index}`)))
    const versions = (await Promise.all(sent)).map((answer) => (answer.kind === 'done' ? answer.version : 0))
    expect(new Set(versions).size).toBe(10)
    await seats.participant.until(() => seats.participant.view().items?.length === 10)
    expect(seats.participant.missed()).toBe(0)
  })

  it('[ROOM-6] says that the database is away, keeps nothing half done, and does it when asked again', async () => {
    const store = await testStore()
    let isAway = false
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    const app = await testApp({ store: { ...store, append: async (wanted) => (isAway ? Promise.reject(away) : store.append(wanted)) } })
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const id = newCommandId()
    isAway = true
    expect(await seats.officer.send(recommendation(), id)).toEqual({ kind: 'problem', problem: 'databaseAway' })
    expect(seats.participant.view().items).toEqual([])
    isAway = false
    expect(await seats.officer.send(recommendation(), id)).toMatchObject({ kind: 'done' })
    await seats.participant.until(() => seats.participant.view().items?.length === 1)
    expect(app.faults).toEqual([])
  })

  it('[ROOM-7] decides anew when another process wrote first, and both see it', async () => {
    const database = await testDatabase()
    const here = await testApp({ store: await testStore(database) })
    const meeting = await openedIn('recommend', await planned(here), 'officer')
    const there = await testApp({ store: await testStore(database) })
    const adviser = await connect(there.url, await join(there.url, meeting.link('adviser')))
    await done(meeting.seats.officer, recommendation('här'))
    const knockedThere = adviser.mine()
    expect(knockedThere?.standing).toBe('waiting')
    const chairThere = await connect(there.url, meeting.seats.chair)
    await done(chairThere, recommendation('där'))
    await done(meeting.seats.officer, recommendation('här igen'))
    await meeting.seats.officer.until(() => meeting.seats.officer.view().items?.length === 3)
  })
})
