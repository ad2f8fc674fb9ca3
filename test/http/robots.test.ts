import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { join } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'
import { robotFrom } from '#test/support/web-robot.ts'

let database: TestDatabase
let app: TestApp
let laterMs = 0
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), now: () => new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString() })
})
const quarterMs = 15 * 60_000
const minuteMs = 60_000

async function closed() {
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, meeting.seats.chair.token)).body as ReadingCode).opensWith!
  return { ...meeting, number, code }
}
async function open(from: string, fields: { number: string; code: string }) {
  const answer = await fetch(`${app.url}/brev`, { method: 'POST', headers: { 'x-forwarded-for': from }, body: new URLSearchParams(fields) })
  return { status: answer.status, page: (await answer.text()).replaceAll(/nonce="[^"]+"/g, '').replace(/value="[^"]*"/, '') }
}
const count = async (sql: string, values: unknown[] = []) => Number((await asked(database.connection, sql, values))[0]?.['n'])
const linesOf = (meetingId: string) => count("select count(*)::int as n from audit where meeting_id = $1 and what <> 'readingCodeRests'", [meetingId])

describe('a robot', () => {
  it('[HTTP-23] that looks at everything that is sent out, and sends every form, opens nothing and uses up nothing', async () => {
    const meeting = await planned(app)
    const link = new URL(meeting.link('officer'))
    const { meetingId, number, code } = await closed()
    const [before, planBefore] = [await linesOf(meetingId), await linesOf(meeting.meetingId)]
    const starts = ['/', link.pathname, '/brev', '/infor', '/anmal', '/anmal/min', '/uppfoljning', '/uppfoljning/sluta', '/uppfoljning/hos-oss', '/vem-har-sett', '/utdrag', '/statistik', '/about', '/plan', '/settings']
    for (const valueOf of [() => 'x', (name: string) => (name === 'number' ? number : '2345 6789'), (name: string) => (name === 'number' ? meetingId : `${name}-of-a-robot-000001`)]) {
      const { visited, sent } = await robotFrom(app.url, starts, { from: '203.0.113.9', valueOf })
      expect([...visited]).toEqual(expect.arrayContaining(starts))
      expect([...new Set(sent)]).toEqual(expect.arrayContaining(['/brev', '/infor', '/anmal', '/uppfoljning', '/vem-har-sett', '/statistik']))
    }
    expect(await count('select count(*)::int as n from reading')).toBe(0)
    expect([await linesOf(meetingId), await linesOf(meeting.meetingId)]).toEqual([before, planBefore])
    expect((await join(app.url, meeting.link('officer'))).meetingId).toBe(meeting.meetingId)
    expect((await open('198.51.100.7', { number, code })).status).toBe(200)
  })

  it('[HTTP-23] [CODE-4] that has the number and guesses all day shuts itself out, and never the reader', async () => {
    laterMs += 4 * quarterMs
    const { number, code } = await closed()
    const wrong = (await open('198.51.100.8', { number, code: '2222 2222' })).page
    for (let tried = 0; tried < 12; tried += 1) {
      expect((await open('203.0.113.10', { number, code: `2345 67${20 + tried}` })).status).toBe(403)
      laterMs += minuteMs / 6
    }
    expect(await open('203.0.113.10', { number, code }), 'from there the right code is answered as a wrong one').toEqual({ status: 403, page: wrong })
    expect((await open('198.51.100.7', { number, code })).status).toBe(200)
    laterMs += quarterMs
    expect((await open('203.0.113.10', { number, code })).status, 'a quarter of an hour later').toBe(200)
  })

  it('[CODE-4] many that guess together are a hundred in a quarter of an hour, and the places they come from are kept as signs that say nothing, for that quarter', async () => {
    laterMs += 4 * quarterMs
    const { number, code, meetingId } = await closed()
    const guess = (place: number) => app.store.tryReadingCode(number.replace(' ', ''), { at: new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs).toISOString(), since: new Date(Date.parse(onTheDayOfTheMeeting()) + laterMs - quarterMs).toISOString(), from: `place-${place}` })
    for (let place = 0; place < 100; place += 1) expect((await guess(place))?.isLookedAt).toBe(true)
    expect([(await guess(100))?.isLookedAt, (await open('198.51.100.7', { number, code })).status]).toEqual([false, 403])
    const kept = JSON.stringify(await asked(database.connection, 'select tried_from from reading_code where meeting_id = $1', [meetingId]))
    expect([kept.includes('place-7'), kept.includes('198.51')]).toEqual([true, false])
    expect(await count("select count(*)::int as n from audit where meeting_id = $1 and what = 'readingCodeRests'", [meetingId])).toBe(1)
    laterMs += quarterMs + minuteMs
    expect((await open('198.51.100.7', { number, code })).status).toBe(200)
    expect((await asked(database.connection, 'select tried_from from reading_code where meeting_id = $1', [meetingId]))[0]).toEqual({ tried_from: {} })
  })
})
