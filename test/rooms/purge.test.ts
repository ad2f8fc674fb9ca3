import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Demo } from '#core/wire/http.ts'
import { allDemoMeetings } from '#server/demo/all-demo-meetings.ts'
import { newId } from '#server/identity/secrets.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import { filesHolding, readableInFiles } from '#test/support/data-folder.ts'
import { join } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, planned, seated } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp } from '#test/support/test-app.ts'

const dayMs = 24 * 3_600_000
/** The noon of the day of the meeting in builders.ts. */
const noonMs = Date.parse('2026-12-03T12:00:00.000Z')

/** A server on a clock that stands still until it is moved, and rooms whose sweep is done by hand. */
async function house(settings: { isDemo?: boolean } = {}) {
  const database = await testDatabase()
  let atMs = noonMs
  const now = () => new Date(atMs).toISOString()
  const app = await testApp({ store: await testStore(database), now, ...settings })
  const rooms = new Rooms({ store: app.store, now, newId, onFault: () => 'fault', tellViewersOf: () => () => undefined })
  const isErased = async (meetingId: string) => {
    await rooms.eraseOverdue()
    return (await app.store.readMeeting(meetingId)) === null
  }
  const closed = async () => {
    const meeting = await seated(await planned(app), 'participant')
    await done(meeting.seats.chair, { type: 'startMeeting' })
    await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await expect.poll(() => asked(database.connection, 'select id from meeting where id = $1 and closed_at is not null', [meeting.meetingId])).toHaveLength(1)
    return meeting
  }
  const decide = (retentionDays: number, version: number) => post(`${app.url}/api/settings`, { readingGate: 'readingCode', retentionDays, version }, administratorToken)
  return { database, app, now, rooms, isErased, closed, decide, pass: (days: number, ms = 0) => void (atMs += days * dayMs + ms) }
}

describe('content whose time is over', () => {
  it('[ROOM-35] is erased fourteen days after the close where nobody has decided, and no millisecond before', async () => {
    const { closed, isErased, pass, app } = await house()
    const { meetingId, link, seats } = await closed()
    pass(14, -1)
    expect(await isErased(meetingId)).toBe(false)
    pass(0, 1)
    expect(await isErased(meetingId)).toBe(true)
    await expect(join(app.url, link('participant'), seats.participant.device)).rejects.toThrow('404')
    const { body } = await get(`${app.url}/api/erasures`, staffToken)
    expect(body).toMatchObject({ erasures: [{ meetingId, why: 'timeIsOver', eventCount: expect.any(Number) }] })
    expect(await isErased(meetingId), 'asked again').toBe(true)
    expect(app.faults).toEqual([])
  })

  it('[ROOM-35] is erased as the host authority had decided when the meeting closed; what it decides later is for later meetings', async () => {
    const { closed, isErased, pass, decide } = await house()
    expect((await decide(3, 0)).status).toBe(200)
    pass(0, 1000)
    const short = await closed()
    pass(0, 1000)
    expect((await decide(30, 1)).status).toBe(200)
    pass(0, 1000)
    const long = await closed()
    pass(3)
    expect([await isErased(short.meetingId), await isErased(long.meetingId)]).toEqual([true, false])
    pass(27, -1)
    expect(await isErased(long.meetingId)).toBe(false)
    pass(0, 1)
    expect(await isErased(long.meetingId)).toBe(true)
  })

  it('[ROOM-36] is erased too when nobody closes the meeting: so long after its day, or after what last happened in it', async () => {
    const { app, isErased, pass } = await house()
    const [never, later, begun] = [await planned(app, { startsAt: new Date(noonMs + 3_600_000).toISOString() }), await planned(app, { startsAt: new Date(noonMs + 10 * dayMs).toISOString() }), await seated(await planned(app))]
    pass(5)
    await done(begun.seats.chair, { type: 'startMeeting' })
    pass(9, 3_599_999)
    expect(await isErased(never.meetingId), 'an hour after noon it was to begin').toBe(false)
    pass(0, 1)
    expect([await isErased(never.meetingId), await isErased(later.meetingId), await isErased(begun.meetingId)]).toEqual([true, false, false])
    pass(5, -3_600_000)
    expect(await isErased(begun.meetingId)).toBe(true)
    pass(5)
    expect(await isErased(later.meetingId)).toBe(true)
  })

  it('[ROOM-35] is found by the server itself, also when it was started anew meanwhile', async () => {
    const { database, closed, pass, now, app } = await house()
    const { meetingId } = await closed()
    await app.close()
    pass(15)
    const again = await testApp({ store: await testStore(database), now })
    await expect.poll(() => again.store.readMeeting(meetingId), { timeout: 60_000 }).toBeNull()
    expect(again.faults).toEqual([])
  })
})

/** Each sentence and name of some length that the demo meeting's people write. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 14 && value.includes(' ') ? [value] : []
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

/** Every row of every table that says this meeting's id somewhere, by table, bytes as they are. */
async function rowsAbout({ connection }: TestDatabase, meetingId: string): Promise<Record<string, Record<string, unknown>[]>> {
  const tables = await asked(connection, "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
  const dump = await Promise.all(tables.map(async ({ name }) => [String(name), (await asked(connection, `select * from ${String(name)}`)).filter((row) => Object.values(row).includes(meetingId))] as const))
  return Object.fromEntries(dump.filter(([, rows]) => rows.length > 0))
}

describe('a whole meeting in the database', () => {
  it('[ROOM-37] stands readable in no file while it lives, and when it is erased nothing is left to open', async () => {
    const { database, app, now, pass, isErased } = await house({ isDemo: true })
    const demo = (await get(`${app.url}/api/demo`)).body as Demo
    const place = allDemoMeetings.findIndex(({ id }) => id === 'by-phone')
    const [written, { meetingId }] = [allDemoMeetings[place]!, demo.meetings[place]!]
    const words = [...new Set([...wordsOf(written.plan), ...written.steps.flatMap(({ command }) => wordsOf(command))])]
    expect(words.length).toBeGreaterThan(20)
    const planted = `prövar sökningen ${randomBytes(8).toString('hex')}`
    await app.store.saveAuthority({ id: 'not-sealed', name: planted })
    const readable = () => readableInFiles(database, [...words, planted])
    for (const _ of written.steps) await post(`${app.url}/api/demo/play`, { meetingId, action: 'step' }, demo.staffToken)
    expect(await readable(), 'only what is not sealed is found').toEqual([planted])
    const before = await rowsAbout(database, meetingId)
    expect(before['event']?.length).toBeGreaterThan(30)
    const wrapped = before['meeting_key']?.[0]?.['wrapped'] as Buffer
    pass(31)
    expect(await isErased(meetingId)).toBe(true)
    const after = await rowsAbout(database, meetingId)
    expect(Object.keys(after).toSorted()).toEqual(['audit', 'erasure_proof', 'meeting'])
    const bytes = Object.entries(after).flatMap(([table, rows]) => rows.flatMap((row) => Object.entries(row).flatMap(([column, value]) => (Buffer.isBuffer(value) ? [`${table}.${column}`] : []))))
    expect([...new Set(bytes)], 'the hashes of the audit log and nothing sealed').toEqual(['audit.hash'])
    expect(await app.store.sweepErased(now())).toBe(true)
    expect(await filesHolding(database, wrapped)).toEqual([])
    expect(await readable()).toEqual([planted])
  })
})
