import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Store } from '#server/store/store.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

const withdrawnAt = '2026-11-24T09:00:00.000Z'
const aMomentBefore = '2026-11-24T08:59:59.999Z'
const later = '2026-11-24T09:01:00.000Z'
let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
  await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
})

const event = [{ type: 'meetingPaused' }] as MeetingEvent[]
async function planned(): Promise<string> {
  const meetingId = randomUUID()
  await store.createMeeting({ meetingId, hostAuthorityId: 'ekby', commandId: randomUUID(), by: 'staff', at: aMomentBefore, events: event, links: [] })
  return meetingId
}
const eventsOf = (withdrawal?: 'withdrawn' | 'takenBack'): MeetingEvent[] => (withdrawal ? [{ type: withdrawal === 'withdrawn' ? 'consentWithdrawn' : 'withdrawalTakenBack' }] : event)
const append = (meetingId: string, expectedVersion: number, at: string, withdrawal?: 'withdrawn' | 'takenBack') =>
  store.append({ meetingId, expectedVersion, commandId: randomUUID(), by: 'seat-x', at, events: eventsOf(withdrawal), ...(withdrawal && { withdrawal }) })
async function withdrawn(): Promise<string> {
  const meetingId = await planned()
  await append(meetingId, 1, withdrawnAt, 'withdrawn')
  return meetingId
}

test('a withdrawal is known from its moment on, without opening anything', async () => {
  const meetingId = await withdrawn()
  const other = await planned()
  expect(await store.findWithdrawn(aMomentBefore)).not.toContain(meetingId)
  expect(await store.findWithdrawn(withdrawnAt)).toContain(meetingId)
  expect(await store.findWithdrawn(later)).not.toContain(other)
})

test('which of them was first is known, and none that was taken back or is kept', async () => {
  await asked(database.connection, 'update meeting set withdrawn_at = null')
  expect(await store.nextWithdrawn()).toBeNull()
  const [kept, back] = [await withdrawn(), await withdrawn()]
  await asked(database.connection, 'update meeting set keeps_withdrawn = true where id = $1', [kept])
  await append(back, 2, later, 'takenBack')
  expect(await store.nextWithdrawn()).toBeNull()
  const second = await planned()
  await append(second, 1, later, 'withdrawn')
  const first = await withdrawn()
  expect(await store.nextWithdrawn()).toBe(withdrawnAt)
  await store.eraseMeeting(first, later)
  expect(await store.nextWithdrawn()).toBe(later)
})

test('what is written besides leaves the mark, and taking the withdrawal back takes it away', async () => {
  const meetingId = await withdrawn()
  await append(meetingId, 2, withdrawnAt)
  expect(await store.findWithdrawn(later)).toContain(meetingId)
  await append(meetingId, 3, later, 'takenBack')
  expect(await store.findWithdrawn(later)).not.toContain(meetingId)
  await append(meetingId, 4, later, 'withdrawn')
  expect(await store.findWithdrawn(withdrawnAt)).not.toContain(meetingId)
  expect(await store.findWithdrawn(later)).toContain(meetingId)
})

test('it is erased when it still stands, and then is nowhere to be erased again', async () => {
  const meetingId = await withdrawn()
  expect(await store.eraseMeeting(meetingId, later, aMomentBefore)).toBe(false)
  expect(await store.readMeeting(meetingId)).not.toBeNull()
  expect(await store.eraseMeeting(meetingId, later, withdrawnAt)).toBe(true)
  expect(await store.readMeeting(meetingId)).toBeNull()
  expect(await store.findWithdrawn(later)).not.toContain(meetingId)
  expect(await store.eraseMeeting(meetingId, later, withdrawnAt), 'asked again').toBe(true)
  expect(await store.eraseMeeting(randomUUID(), later)).toBe(false)
})

test('a meeting whose withdrawal was taken back is not erased', async () => {
  const meetingId = await withdrawn()
  await append(meetingId, 2, later, 'takenBack')
  expect(await store.eraseMeeting(meetingId, later, later)).toBe(false)
  expect((await store.readMeeting(meetingId))?.events).toHaveLength(3)
})

test('a withdrawal that is being taken back when the erasing begins is waited for, and nothing is erased', async () => {
  const meetingId = await withdrawn()
  const elsewhere = new Client(database.connection)
  await elsewhere.connect()
  await elsewhere.query('begin')
  await elsewhere.query('update meeting set withdrawn_at = null where id = $1', [meetingId])
  const erasing = store.eraseMeeting(meetingId, later, later)
  await pause(200)
  await elsewhere.query('commit')
  await elsewhere.end()
  expect(await erasing).toBe(false)
  expect(await store.readMeeting(meetingId)).not.toBeNull()
})

test('the audit log tells that consent was withdrawn, taken back and the meeting erased', async () => {
  const meetingId = await withdrawn()
  await append(meetingId, 2, later, 'takenBack')
  await append(meetingId, 3, later, 'withdrawn')
  await store.eraseMeeting(meetingId, later, later)
  const lines = await asked(database.connection, 'select what, by_whom, version from audit where meeting_id = $1 order by id', [meetingId])
  expect(lines.map(({ what, by_whom: by, version }) => `${String(what)} ${String(by)} ${String(version)}`)).toEqual(['meetingCreated staff 1', 'changed meetingPaused staff 1', 'consent withdrawn seat-x 2', 'consent takenBack seat-x 3', 'consent withdrawn seat-x 4', 'meetingErased null 4'])
})
