import { describe, expect, it } from 'vitest'
import { unplanned } from '#core/meeting/meeting.ts'
import { newId } from '#server/identity/secrets.ts'
import { planMeeting } from '#server/rooms/planning.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import type { Store } from '#server/store/store.ts'
import { consents, content, plan, seatIds } from '#test/support/builders.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { connect, connectStage, join, type LiveClient } from '#test/support/live-client.ts'
import { asked as askedOf, testDatabase, testStore } from '#test/support/postgres.ts'
import { done, knocking, openedIn, planned } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const canary = 'kanariefågeln-som-ska-bort'

/** A clock that stands still until it is moved. */
function stillClock() {
  let atMs = Date.now()
  return { now: () => new Date(atMs).toISOString(), pass: (seconds: number) => void (atMs += seconds * 1000) }
}

async function frozenMeeting(app: TestApp) {
  const meeting = await planned(app)
  const { seats } = await openedIn('recommend', meeting, 'officer', 'participant')
  const outside = await knocking(meeting, 'adviser')
  const stage = await connectStage(app.url, seats.officer)
  await done(seats.officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: canary } }) })
  await done(seats.participant, { type: 'withdrawConsent' })
  const all: LiveClient[] = [...Object.values(seats), outside, stage]
  await Promise.all(Object.values(seats).map((one) => one.until(() => one.view().about?.state === 'withdrawn')))
  return { meeting, meetingId: meeting.meetingId, ...seats, outside, all }
}

const isErased = async ({ store }: TestApp, meetingId: string) => (await store.readMeeting(meetingId)) === null
/** An erasing waits for whatever else goes on in the database. */
const patienceMs = 60_000
const areTold = (clients: LiveClient[]) => expect.poll(() => clients.filter((one) => one.ended()?.why !== 'consentWithdrawn').map((one) => one.seatId), { timeout: patienceMs }).toEqual([])
/** The rooms are swept every four seconds. */
const aSweep = () => new Promise((resolve) => setTimeout(resolve, 4_300))

describe('half a minute after the withdrawal', () => {
  it('[ROOM-29] the content is erased, everybody is told so, and no link, token or letter opens anything', async () => {
    const database = await testDatabase()
    const clock = stillClock()
    const app = await testApp({ store: await testStore(database), now: clock.now })
    const { meeting, meetingId, participant, chair, all } = await frozenMeeting(app)
    const [{ wrapped }] = (await askedOf(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId])) as [{ wrapped: Buffer }]
    expect(await filesHolding(database, wrapped)).not.toEqual([])
    clock.pass(30)
    await areTold(all)
    expect(await isErased(app, meetingId)).toBe(true)
    const counts = ['meeting_key', 'event', 'command', 'seat_link', 'seat_session'].map((table) => `(select count(*)::int from ${table} where meeting_id = $1) as ${table}`)
    expect(await askedOf(database.connection, `select ${counts.join(', ')}`, [meetingId])).toEqual([{ meeting_key: 0, event: 0, command: 0, seat_link: 0, seat_session: 0 }])
    await expect.poll(() => filesHolding(database, wrapped), { timeout: patienceMs }).toEqual([])
    expect(await filesHolding(database, Buffer.from(canary))).toEqual([])
    for (const seat of ['chair', 'officer', 'participant', 'adviser']) await expect(join(app.url, meeting.link(seat))).rejects.toThrow('404')
    await expect(join(app.url, meeting.link('participant'), participant.device)).rejects.toThrow('404')
    await expect(connect(app.url, participant)).rejects.toThrow('signInAgain')
    expect((await get(`${app.url}/api/letters/preparation`, chair.token)).status).toBe(401)
    const records = { id: 'a-command-after-erasing', command: { type: 'recordConsent', records: consents } }
    expect((await post(`${app.url}/api/meetings/${meetingId}/commands`, records, staffToken)).status).toBe(404)
    expect(app.faults).toEqual([])
  })

  it('[ROOM-29] and not before, nor when it was taken back', async () => {
    const clock = stillClock()
    const app = await testApp({ now: clock.now })
    const { meetingId, participant, chair } = await frozenMeeting(app)
    clock.pass(29.999)
    await aSweep()
    expect(await isErased(app, meetingId)).toBe(false)
    await done(participant, { type: 'takeBackWithdrawal' })
    await chair.until(() => chair.view().items?.length === 1)
    clock.pass(600)
    await aSweep()
    expect(await isErased(app, meetingId)).toBe(false)
    expect(chair.ended()).toBeNull()
    await done(chair, { type: 'resumeMeeting' })
  })

  it('[ROOM-29] also when the server was started anew meanwhile, for who came back and for nobody', async () => {
    const database = await testDatabase()
    const clock = stillClock()
    const first = await testApp({ store: await testStore(database), now: clock.now })
    const [one, two] = [await frozenMeeting(first), await frozenMeeting(first)]
    await first.close()
    const second = await testApp({ store: await testStore(database), now: clock.now })
    const back = await connect(second.url, one.participant)
    expect(Object.keys(back.view())).toEqual(['about'])
    expect(back.mine()?.abilities).toEqual(['takeBackWithdrawal'])
    clock.pass(31)
    expect(await back.send({ type: 'takeBackWithdrawal' })).toEqual({ kind: 'refused', refusal: 'consentWithdrawn' })
    await areTold([back])
    await expect.poll(async () => [await isErased(second, one.meetingId), await isErased(second, two.meetingId)], { timeout: patienceMs }).toEqual([true, true])
    for (const { meeting } of [one, two]) await expect(join(second.url, meeting.link('participant'))).rejects.toThrow('404')
  })

  it('[ROOM-29] also when the database went away in the middle, and another meeting is not kept waiting', async () => {
    const store = await testStore()
    const clock = stillClock()
    let tries = 0
    const broken = new Set<string>()
    const app = await testApp({
      now: clock.now,
      store: {
        ...store,
        eraseMeeting: async (meetingId, at, ifWithdrawnBy) => {
          const erased = await store.eraseMeeting(meetingId, at, ifWithdrawnBy)
          if (broken.has(meetingId) && (tries += 1) < 2) throw Object.assign(new Error('gone'), { code: '57P01' })
          return erased
        },
      },
    })
    const [one, two] = [await frozenMeeting(app), await frozenMeeting(app)]
    broken.add(one.meetingId)
    clock.pass(31)
    await areTold([two.chair, one.chair])
    expect(tries).toBe(1)
    expect(app.faults, 'a database that is away is no fault of ours').toEqual([])
  })

  it('[ROOM-29] once, and nothing of it is left in the memory of the rooms', async () => {
    const real = await testStore()
    const asked: string[] = []
    const store: Store = { ...real, eraseMeeting: (id, ...rest) => (asked.push(id), real.eraseMeeting(id, ...rest)) }
    const clock = stillClock()
    await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
    const rooms = new Rooms({ store, now: clock.now, newId, onFault: () => 'fault', tellViewersOf: () => () => undefined })
    const meetingId = await planMeeting({ store, now: clock.now, newId }, { hostAuthorityId: 'ekby', id: 'planning-of-ekby-1', plan: plan(), consents, links: [] })
    if (typeof meetingId !== 'string') throw new Error('not planned')
    const room = await rooms.roomOf(meetingId)
    const ended: string[] = []
    const silent = () => undefined
    await room.connect({ id: 'connection-1', seatId: seatIds.chair, role: 'chair', device: 'device-of-chair', isStage: false, hear: silent, view: silent, mine: silent, end: (why) => void ended.push(why) })
    expect(await rooms.performAs(meetingId, seatIds.chair, { id: 'withdraw-0000000001', command: { type: 'withdrawConsent' } })).toMatchObject({ kind: 'done' })
    clock.pass(29)
    await rooms.eraseWithdrawn()
    expect([(await rooms.roomOf(meetingId)).see().meeting.state, ended]).toEqual(['withdrawn', []])
    clock.pass(1)
    await rooms.eraseWithdrawn()
    expect([(await rooms.roomOf(meetingId)).see().meeting, ended]).toEqual([unplanned, ['consentWithdrawn']])
    await rooms.eraseWithdrawn()
    expect(asked).toEqual([meetingId])
    await rooms.close()
  })
})
