import { expect, it, vi } from 'vitest'
import { testStore } from '#test/support/postgres.ts'
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
  await rooms.eraseWithdrawn()
  expect(askedFor).toEqual([])
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
