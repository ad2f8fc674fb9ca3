import { expect, it, vi } from 'vitest'
import type { NodeEars } from '#server/store/node-store.ts'
import { connect } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { testApp } from '#test/support/test-app.ts'
import { untilInDatabase } from '#test/support/two-nodes.ts'
import { later, raised, roomsOn, series, withdraw } from './series.ts'

/** The rooms of a node on a database of its own, where one meeting is open, and of which meetings they ask how far they have come. */
async function house(isShared: boolean) {
  const { database, store, ...meetings } = await series(isShared)
  const askedFor: string[][] = []
  const rooms = roomsOn({ ...store, findVersions: (ids) => (askedFor.push(ids), store.findVersions(ids)) }, () => later)
  const room = await rooms.roomOf(meetings.next)
  return { database, store, ...meetings, rooms, room, askedFor }
}

it('[NODE-15] asks nobody how far a meeting has come while a node is alone, and every few seconds from when it knows of another', async () => {
  const { database, store, next, rooms, askedFor } = await house(true)
  await untilInDatabase(database, 'select 1 from node where id = $1', [store.nodeId])
  // From when its own line has said so, and not before.
  await vi.waitFor(async () => {
    askedFor.length = 0
    await rooms.eraseWithdrawn()
    expect(askedFor).toEqual([])
  }, 10_000)
  const other = roomsOn(await testStore(database, undefined, true), () => later)
  await vi.waitFor(async () => {
    await rooms.eraseWithdrawn()
    expect(askedFor[0]).toEqual([next])
  }, 10_000)
  await Promise.all([rooms.close(), other.close()])
})

it('[NODE-15] reads at once what it has itself taken out of a meeting, where there is no other node at all', async () => {
  const { store, first, next, rooms, room, askedFor } = await house(false)
  await withdraw(store, first)
  await rooms.eraseWithdrawn()
  expect(room.see().meeting.kept.earlier.map(({ id }) => id)).toEqual([raised.id])
  expect(askedFor).toEqual([[next]])
  await rooms.eraseWithdrawn()
  expect(askedFor).toHaveLength(1)
  await rooms.close()
})

it('[NODE-15] asks as long as its own line is not there, and again when it is lost', async () => {
  const { store, next } = await series(false)
  const askedFor: string[][] = []
  const ears: NodeEars[] = []
  const rooms = roomsOn({ ...store, nodeId: 'node-a', joinNodes: (own) => (ears.push(own), () => Promise.resolve()), findVersions: (ids) => (askedFor.push(ids), store.findVersions(ids)) }, () => later)
  await rooms.roomOf(next)
  const asksNow = async () => {
    askedFor.length = 0
    await rooms.eraseWithdrawn()
    return askedFor.length > 0
  }
  expect(await asksNow(), 'before it is there').toBe(true)
  ears[0]!.again()
  expect(await asksNow(), 'alone').toBe(false)
  ears[0]!.lost()
  expect(await asksNow(), 'when it is lost').toBe(true)
  ears[0]!.again()
  expect(await asksNow(), 'when it is back').toBe(false)
  await rooms.close()
})

it('[NODE-15] sees what another node does, where it gets a line to the database for itself and none to hear on', async () => {
  const now = () => new Date().toISOString()
  const database = await testDatabase()
  const a = await testApp({ store: await testStore(database, undefined, true), masterKey: database.masterKey, now })
  const ofB = await testStore(database, undefined, true)
  // Its pool is full, and nobody gets one line more.
  await Promise.all(Array.from({ length: 6 }, () => ofB.findVersions(['no-meeting'])))
  const [row] = await asked(database.connection, 'select usename from pg_stat_activity where datname = current_database() and usename <> current_user limit 1')
  const { meetingId, seats: { officer } } = await openedIn('recommend', await planned(a), 'participant', 'officer')
  await asked(database.connection, `alter role "${String(row!['usename'])}" connection limit 1`)
  const b = await testApp({ store: ofB, masterKey: database.masterKey, now })
  const onB = await connect(b.url, { token: officer.token, seatId: officer.seatId, meetingId, device: officer.device })
  await done(officer, recommendation('rehabkoordinatorn'))
  await vi.waitFor(() => expect(onB.view().items).toHaveLength(1), 13_000)
  await asked(database.connection, `alter role "${String(row!['usename'])}" connection limit -1`)
})

it('[NODE-15] reads later what it has itself taken out and could not read at once', async () => {
  const { store, first, next } = await series(false)
  const broken = vi.fn(store.findVersions).mockRejectedValueOnce(new Error('Connection terminated'))
  const rooms = roomsOn({ ...store, findVersions: broken }, () => later)
  const room = await rooms.roomOf(next)
  await withdraw(store, first)
  await rooms.eraseWithdrawn()
  expect(room.see().meeting.kept.earlier).toHaveLength(2)
  await rooms.eraseWithdrawn()
  expect(room.see().meeting.kept.earlier.map(({ id }) => id)).toEqual([raised.id])
  await rooms.eraseWithdrawn()
  expect(broken).toHaveBeenCalledTimes(2)
  await rooms.close()
})
