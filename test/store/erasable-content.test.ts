import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Store } from '#server/store/store.ts'
import { filesHolding as filesOf } from '#test/support/data-folder.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const at = '2026-11-23T09:00:00.000Z'
let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
  await store.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
})

async function meetingSaying(text: string): Promise<string> {
  const meetingId = randomUUID()
  const events = [{ type: 'itemAdded', text }] as unknown as MeetingEvent[]
  const links = [{ seatId: randomUUID(), secretHash: randomUUID() }]
  await store.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: randomUUID(), by: 'staff', at, events, links })
  return meetingId
}

const filesHolding = (bytes: Buffer) => filesOf(database, bytes)

async function rowsOf(meetingId: string): Promise<Record<string, unknown>> {
  const counts = ['meeting_key', 'event', 'command', 'seat_link', 'seat_session'].map((table) => `(select count(*)::int from ${table} where meeting_id = $1) as ${table}`)
  return (await asked(database.connection, `select ${counts.join(', ')}`, [meetingId]))[0]!
}

test('no word of a meeting stands in any file of the running database', async () => {
  const word = `kanariefågel${randomUUID()}`
  const meetingId = await meetingSaying(word)
  expect(await filesHolding(Buffer.from(meetingId))).not.toEqual([])
  expect(await filesHolding(Buffer.from(word))).toEqual([])
  expect((await store.readMeeting(meetingId))?.events[0]?.event).toMatchObject({ text: word })
})

test('an erased meeting leaves a proof without content, and of its key not one byte in any file', async () => {
  const meetingId = await meetingSaying('snart borta')
  await store.openSession({ meetingId, seatId: 's', hostAuthorityId: 'nacka', tokenHash: randomUUID(), device: 'd', at, expiresAt: '2026-11-24T09:00:00.000Z' })
  const { wrapped } = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0] as { wrapped: Buffer }
  expect(await filesHolding(wrapped)).not.toEqual([])
  await store.eraseMeeting(meetingId, at)
  expect(await rowsOf(meetingId)).toEqual({ meeting_key: 0, event: 0, command: 0, seat_link: 0, seat_session: 0 })
  expect(await asked(database.connection, 'select event_count, erased_at from erasure_proof where meeting_id = $1', [meetingId])).toEqual([{ event_count: 1, erased_at: new Date(at) }])
  expect(await store.sweepErased(at)).toBe(true)
  expect(await filesHolding(wrapped)).toEqual([])
  expect(await asked(database.connection, 'select swept_at from erasure_proof where meeting_id = $1', [meetingId])).toEqual([{ swept_at: new Date(at) }])
})

test('what an erasing deleted is swept later where the server ended in between', async () => {
  const meetingId = await meetingSaying('snart borta')
  const { wrapped } = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0] as { wrapped: Buffer }
  await store.eraseMeeting(meetingId, at)
  const next = await testStore(database)
  expect(await next.sweepErased(at)).toBe(true)
  expect(await filesHolding(wrapped)).toEqual([])
})

test('nothing is called swept while a backup still reads it, and nobody else waits for it', async () => {
  const meetingId = await meetingSaying('snart borta')
  const { wrapped } = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0] as { wrapped: Buffer }
  const backup = new Client(database.connection)
  await backup.connect()
  await backup.query('begin isolation level repeatable read; select count(*) from meeting_key')
  await store.eraseMeeting(meetingId, at)
  expect(await store.sweepErased(at)).toBe(false)
  expect(await asked(database.connection, 'select swept_at from erasure_proof where meeting_id = $1', [meetingId])).toEqual([{ swept_at: null }])
  await backup.query('commit')
  await backup.end()
  expect(await store.sweepErased(at)).toBe(true)
  expect(await filesHolding(wrapped)).toEqual([])
})

test('nothing is written to an erased meeting by whoever was on the way', async () => {
  const meetingId = await meetingSaying('snart borta')
  await store.eraseMeeting(meetingId, at)
  const seat = { meetingId, hostAuthorityId: 'nacka', seatId: 's' }
  expect(await store.saveReadingCode({ ...seat, recipient: 'participant', number: '12345678', salt: Buffer.from('s'), codeHash: Buffer.from('h'), at, by: 's' })).toBeNull()
  expect(await store.bindTeamsMeeting({ ...seat, teamsHash: randomUUID(), at }, true)).toBe(false)
  await store.saveAccount({ ...seat, device: 'd', accountHash: randomUUID(), at })
  await store.inviteAccounts({ ...seat, admitted: [], by: 'staff', at }, [{ accountHash: randomUUID(), seatId: 's', device: 'd' }])
  await store.openSession({ ...seat, tokenHash: randomUUID(), device: 'd', at, expiresAt: '2026-11-24T09:00:00.000Z' })
  for (const table of ['reading_code', 'teams_meeting', 'seat_account', 'seat_session']) expect(await asked(database.connection, `select * from ${table} where meeting_id = $1`, [meetingId]), table).toEqual([])
})

test('sweeping waits for a transaction elsewhere on the server that would keep the erased key in the file', async () => {
  const elsewhere = new Client({ ...database.connection, database: 'postgres' })
  await elsewhere.connect()
  await elsewhere.query('begin; select pg_current_xact_id()')
  const meetingId = await meetingSaying('snart borta')
  const { wrapped } = (await asked(database.connection, 'select wrapped from meeting_key where meeting_id = $1', [meetingId]))[0] as { wrapped: Buffer }
  await store.eraseMeeting(meetingId, at)
  const sweeping = store.sweepErased(at)
  await pause(200)
  await elsewhere.query('commit')
  await elsewhere.end()
  expect(await sweeping).toBe(true)
  expect(await filesHolding(wrapped)).toEqual([])
})

test('an erased meeting is nowhere: not read, not listed, not written to, not made again', async () => {
  const meetingId = await meetingSaying('snart borta')
  await store.eraseMeeting(meetingId, at)
  expect(await store.readMeeting(meetingId)).toBeNull()
  expect((await store.listMeetings('nacka')).map((meeting) => meeting.meetingId)).not.toContain(meetingId)
  expect(await store.append({ meetingId, expectedVersion: 1, commandId: randomUUID(), by: 's', at, events: [] })).toEqual({ kind: 'missing' })
  expect(await store.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: randomUUID(), by: 's', at, events: [], links: [] })).toBe('taken')
})

test('a second server that still remembers the key can neither read nor write an erased meeting', async () => {
  const other = await testStore(database)
  const meetingId = await meetingSaying('snart borta')
  await other.readMeeting(meetingId)
  await store.eraseMeeting(meetingId, at)
  expect(await other.append({ meetingId, expectedVersion: 1, commandId: randomUUID(), by: 's', at, events: [] })).toEqual({ kind: 'missing' })
  expect(await other.readMeeting(meetingId)).toBeNull()
})

test('erasing twice, or what was never there, changes nothing', async () => {
  const meetingId = await meetingSaying('snart borta')
  await store.eraseMeeting(meetingId, at)
  await store.eraseMeeting(meetingId, '2026-11-25T09:00:00.000Z')
  await store.eraseMeeting(randomUUID(), at)
  expect(await asked(database.connection, 'select erased_at from erasure_proof where meeting_id = $1', [meetingId])).toEqual([{ erased_at: new Date(at) }])
})

test('a payload moved to another meeting or version does not open', async () => {
  const from = await meetingSaying('ett')
  const to = await meetingSaying('två')
  await asked(database.connection, 'update event set payload = (select payload from event where meeting_id = $1) where meeting_id = $2', [from, to])
  await expect(store.readMeeting(to)).rejects.toThrow('unable to authenticate')
})

test('another master key is refused in one line when the store is opened', async () => {
  await expect(testStore({ ...database, masterKey: randomBytes(32) })).rejects.toThrow(/^The master key is not the one this database was written with\. [^\n]+$/)
})

test('the audit log tells what happened without a word of it, and can not be changed', async () => {
  const meetingId = await meetingSaying('hemligt')
  await store.eraseMeeting(meetingId, at)
  const lines = await asked(database.connection, 'select what, by_whom, version from audit where meeting_id = $1 order by id', [meetingId])
  expect(lines).toEqual([
    { what: 'meetingCreated', by_whom: 'staff', version: 1 },
    { what: 'changed itemAdded', by_whom: 'staff', version: 1 },
    { what: 'meetingErased', by_whom: null, version: 1 },
  ])
  for (const change of ['update audit set what = what', 'delete from audit', 'truncate audit']) {
    await expect(asked(database.connection, change)).rejects.toThrow('append only')
  }
})
