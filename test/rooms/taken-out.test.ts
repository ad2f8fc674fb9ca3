import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { codedPointId } from '#core/follow-up/coded-point.ts'
import type { Store } from '#server/store/store.ts'
import { letIn, seatIds } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { about, at, earlierOf, later, made, raised, roomsOn, series, swept, withdraw } from './series.ts'

const [address, number, codeHash] = ['kim@brev.example', '12345678', Buffer.from('hash')]
const everybody = Object.values(seatIds).map((id) => letIn(id).event)
const kim = { issuer: 'https://e-id.example', subject: '19900101' }
const before = (meetingId: string) => ({ meetingId, hostAuthorityId: 'ekby', seatId: seatIds.participant, recipient: 'preparation' as const })
const ask = (store: Store, meetingId: string, to = address) => store.askNotice({ ...before(meetingId), id: newCommandId(), letterVersion: 1, language: 'sv', address: to, at, by: 'staff' })
const bind = (store: Store, meetingId: string) => store.bindEid({ ...before(meetingId), isCopy: false, number, codeHash }, kim, at)
const auditOf = async ({ connection }: TestDatabase, meetingId: string) => (await asked(connection, "select what, by_whom from audit where meeting_id = $1 and what like 'eid%' order by id", [meetingId])).map(({ what, by_whom }) => [what, by_whom])

const followedCase = async ({ connection }: TestDatabase): Promise<string> => {
  const id = newCommandId()
  await asked(connection, `insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ($1, $1, 'ekby', 'resursradet', '2026-12-01', false)`, [id])
  return id
}

/** Somebody's transaction that holds the rows of these meetings for as long as the work lasts. */
async function whileHeld<T>({ connection }: TestDatabase, meetingIds: string[], work: () => Promise<T>): Promise<T> {
  const client = new Client(connection)
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select from meeting where id = any($1) for update', [meetingIds])
    return await work()
  } finally {
    await client.end()
  }
}

describe('a meeting that is sealed anew under another key', () => {
  it('[ERASE-13] has notices that are read, sent and known again as before, also where they are asked for on another node', async () => {
    const { database, store, first, next } = await series(true)
    const other = await testStore(database, undefined, true)
    expect([await ask(store, next), (await other.readMeeting(next))?.events.length]).toEqual(['asked', 2])
    await withdraw(store, first)
    await store.eraseMeeting(first, later, later)
    expect(await swept(store)).toEqual({ count: 1, faults: [] })
    expect((await store.listNotices(next)).map(({ to, state }) => [to, state])).toEqual([['k…@brev.example', 'waiting']])
    expect([await ask(store, next), await ask(other, next), await ask(other, next, 'kims.vän@brev.example')]).toEqual(['known', 'known', 'asked'])
    expect((await store.listNotices(next)).map(({ to }) => to)).toEqual(['k…@brev.example', 'k…@brev.example'])
    const sent = [await store.claimMail(later), await other.claimMail(later)].map((mail) => mail?.address)
    expect(sent.toSorted()).toEqual(['kim@brev.example', 'kims.vän@brev.example'])
  })

  it('[ERASE-13] [EID-15] knows nobody’s e-ID any more, which is in its log, and knows it again by the code, on every node', async () => {
    const { database, store, first, next } = await series(true)
    const other = await testStore(database, undefined, true)
    await store.saveReadingCode({ ...before(next), isCopy: false, number, salt: Buffer.from('salt'), codeHash, at, by: 'staff' })
    expect([await bind(other, next), (await store.findLetterOfEid(number, kim))?.meetingId]).toEqual([true, next])
    await store.openReading({ number, codeHash, tokenHash: 'token', at, expiresAt: '2026-12-03T13:00:00.000Z', isByEid: true })
    await withdraw(store, first)
    await store.eraseMeeting(first, later, later)
    await swept(store)
    expect([await store.findLetterOfEid(number, kim), (await store.listBoundSeats(next)).size, await store.findReading('token', later)]).toEqual([null, 0, null])
    expect(await auditOf(database, next)).toEqual([['eidBound preparation byEid', null], ['eidReleased preparation', null]])
    expect([await bind(other, next), (await store.findLetterOfEid(number, kim))?.meetingId]).toEqual([true, next])
  })
})

describe('a meeting that nothing can be taken out of', () => {
  it('[ERASE-14] keeps none from being erased, nor words in another meeting, is told as a fault, and loses them when it can be opened again', async () => {
    const { database, store, first, next } = await series()
    const third = await made(store, [about('point-third', 'Anna skriver ett brev.')], [], first)
    const spoil = () => asked(database.connection, "update event set payload = set_byte(payload, 40, get_byte(payload, 40) # 1) where meeting_id = $1 and version = 1", [next])
    await spoil()
    await withdraw(store, first)
    const faults: unknown[] = []
    const rooms = roomsOn(store, () => later, faults)
    await rooms.eraseWithdrawn()
    expect([await store.readMeeting(first), await earlierOf(store, third), faults.length]).toEqual([null, [], 1])
    await spoil()
    await rooms.eraseWithdrawn()
    expect([await earlierOf(store, next), faults.length]).toEqual([['point-raised'], 1])
    expect(await asked(database.connection, 'select id from taking_out')).toEqual([])
    await rooms.close()
  })

  it('[ERASE-14] is not waited for where somebody holds it, and goes on from nothing when they do no longer', async () => {
    const { database, store, first, next, begun } = await series()
    await withdraw(store, first)
    expect(await whileHeld(database, [next, begun], () => store.eraseMeeting(first, later, later))).toBe(true)
    expect([await swept(store), await earlierOf(store, next)]).toEqual([{ count: 1, faults: [] }, ['point-raised']])
    expect(await asked(database.connection, 'select id from meeting where follows is not null')).toEqual([])
  })

  it('[ERASE-14] and one that has begun, or began with something else, are neither waited for nor held when a follow-up is taken away', async () => {
    const { database, store, next, begun } = await series()
    const gone = await followedCase(database)
    const meetingId = await made(store, [about(codedPointId(gone, 1), 'Råd, hälsa. Väntar på vård.')])
    const done = await whileHeld(database, [next, begun], async () => [await store.eraseCase(gone, later), await swept(store)])
    expect([done, await earlierOf(store, meetingId)]).toEqual([[true, { count: 1, faults: [] }], []])
  })
})

describe('a room that is open', () => {
  it('[ERASE-15] [FOLLOW-15] shows nothing any more of a follow-up that is taken away', async () => {
    const { database, store } = await series()
    const gone = await followedCase(database)
    const meetingId = await made(store, [about(codedPointId(gone, 1), 'Råd, hälsa. Väntar på vård.')])
    const rooms = roomsOn(store, () => later)
    const room = await rooms.roomOf(meetingId)
    expect(room.see().meeting.kept.earlier).toHaveLength(1)
    await store.eraseCase(gone, later)
    await rooms.eraseWithdrawn()
    expect(JSON.stringify(room.see().meeting)).not.toContain('Väntar på vård')
    await rooms.close()
  })

  it('[ERASE-15] begins without what was given of a meeting whose consent is taken back, also while that can still be undone', async () => {
    const { store, first } = await series()
    const next = await made(store, [about('point-next', 'Omar ringer vårdcentralen.'), raised], everybody, first)
    const rooms = roomsOn(store, () => '2026-12-03T12:00:10.000Z')
    await rooms.roomOf(next)
    await withdraw(store, first)
    await rooms.eraseWithdrawn()
    expect(await earlierOf(store, next), 'it may be undone').toHaveLength(2)
    expect(await rooms.performAs(next, seatIds.chair, { id: newCommandId(), command: { type: 'startMeeting' } })).toMatchObject({ kind: 'done' })
    expect((await store.readMeeting(next))?.events.slice(2 + everybody.length).map(({ event }) => event.type)).toEqual(['earlierTakenOut', 'meetingStarted', 'phaseEntered'])
    expect([(await rooms.roomOf(next)).see().meeting.kept.earlier.map(({ id }) => id), await earlierOf(store, next)]).toEqual([['point-raised'], ['point-raised']])
    await rooms.close()
  })

  it('[ERASE-15] loses nothing by a press that is refused: where the withdrawal was a mistake the meeting begins with all of it', async () => {
    const { store, first } = await series()
    const next = await made(store, [about('point-next', 'Omar ringer vårdcentralen.'), raised], everybody, first)
    const rooms = roomsOn(store, () => '2026-12-03T12:00:10.000Z')
    const start = (seatId: string) => rooms.performAs(next, seatId, { id: newCommandId(), command: { type: 'startMeeting' } })
    await withdraw(store, first)
    expect([await start(seatIds.participant), await earlierOf(store, next)]).toEqual([{ kind: 'refused', refusal: 'notYourRole' }, ['point-next', 'point-raised']])
    expect(await store.append({ meetingId: first, expectedVersion: 3, commandId: newCommandId(), by: 'staff', at, events: [{ type: 'withdrawalTakenBack' }], withdrawal: 'takenBack' })).toMatchObject({ kind: 'appended' })
    expect([(await start(seatIds.chair)).kind, await earlierOf(store, next)]).toEqual(['done', ['point-next', 'point-raised']])
    await rooms.close()
  })

  it('[ERASE-15] shows none of it any more also where another took it out, and where that could not be told to its end', async () => {
    const { store, first, next } = await series()
    const faults: unknown[] = []
    const rooms = roomsOn({ ...store, leaveWithdrawn: async (...until) => Promise.reject(new Error(`It breaks off after ${(await store.leaveWithdrawn(...until)).count}.`)) }, () => later, faults)
    const shown = async () => (await rooms.roomOf(next)).see().meeting.kept.earlier.map(({ id }) => id)
    expect(await shown()).toEqual(['point-next', 'point-raised'])
    await withdraw(store, first)
    await store.leaveBeforeStart(next, later)
    await rooms.eraseWithdrawn()
    expect([await shown(), faults.map(String)]).toEqual([['point-raised'], ['Error: It breaks off after 0.']])
    await rooms.close()
  })

  it('[ERASE-15] does not begin while what a follow-up told can not be taken out', async () => {
    const { database, store } = await series()
    const gone = await followedCase(database)
    const meetingId = await made(store, [about(codedPointId(gone, 1), 'Råd, hälsa. Väntar på vård.')], everybody)
    const faults: unknown[] = []
    const rooms = roomsOn({ ...store, leaveBeforeStart: () => Promise.reject(new Error('It can not be opened.')) }, () => later, faults)
    expect(await rooms.performAs(meetingId, seatIds.chair, { id: newCommandId(), command: { type: 'startMeeting' } })).toMatchObject({ kind: 'problem' })
    expect((await store.readMeeting(meetingId))?.events).toHaveLength(2 + everybody.length)
    await store.eraseCase(gone, later)
    await store.leaveBeforeStart(meetingId, later)
    expect([await earlierOf(store, meetingId), faults.length]).toEqual([[], 1])
    await rooms.close()
  })
})
