import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { dumpOf, type Dump } from '#test/support/dump.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { filledIn, routesOf, type RouteOf } from '#test/support/route-table.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { administratorToken, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let looked: RouteOf[]
const ids: Record<string, string> = { recipient: 'participant', seatId: seatIds.officer }
const keys: Record<string, string> = { staff: staffToken, administrator: administratorToken }
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({
    store: await testStore(database),
    teams: { authority: 'http://127.0.0.1:1', clientId, tenants: new Set([homeTenant]) },
    eid: { issuer: 'http://127.0.0.1:1', clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' },
  })
  looked = routesOf(app).filter(({ method }) => method === 'GET')
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  Object.assign(keys, { chair: meeting.seats.chair.token, participant: meeting.seats.participant.token })
  const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, keys['chair'])).body as ReadingCode).opensWith!
  const open = await (await fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams({ number, code }) })).text()
  ids['meetingId'] = meeting.meetingId
  ids['planId'] = 'a-plan-of-ekby-000001'
  ids['token'] = /name="token" value="([\w-]+)"/.exec(open)?.[1] ?? ''
  await post(`${app.url}/api/plans`, { id: ids['planId'], version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)
  await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams({ who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Vad nu?' }) })
})

const ask = async (path: string, method: string, key?: string) => {
  // What a scanner tries besides: what somebody has pasted into an address.
  const answer = await fetch(`${app.url}${filledIn(path, ids)}?token=${ids['token']}&number=12345678&code=AAAA`, { method, ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }) })
  await answer.arrayBuffer()
}
/** Without the log, and what is counted by the clock. */
const withoutLog = ({ audit: _audit, counted_meeting: _counted, ...rest }: Dump) => rest
const linesAfter = async (id: number) => (await asked(database.connection, 'select id::int, what from audit where id > $1 order by id', [id])).map(({ id: found, what }) => ({ id: Number(found), what: String(what) }))

describe('what is only looked at', () => {
  it('[HTTP-6] without a key changes nothing at all, at any address there is', async () => {
    expect(looked.length).toBeGreaterThan(50)
    const before = await dumpOf(database)
    for (const { path } of looked) for (const method of ['GET', 'HEAD', 'OPTIONS']) await ask(path, method)
    const { counted_meeting: _counted, ...after } = await dumpOf(database)
    expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => table !== 'counted_meeting')))
  })

  it('[HTTP-6] with a key leaves the line of who read what and nothing else, by GET at these doors alone and by HEAD at none', async () => {
    const before = await dumpOf(database)
    const wrote: Record<string, string[]> = {}
    let last = (await linesAfter(0)).at(-1)?.id ?? 0
    const doors = looked.flatMap(({ path }) => Object.entries(keys).map(([who, key]) => ({ path, who, key })))
    for (const { path, key } of doors) for (const method of ['HEAD', 'OPTIONS']) await ask(path, method, key)
    expect(await linesAfter(last)).toEqual([])
    for (const { path, who, key } of doors) {
      await ask(path, 'GET', key)
      const fresh = path.startsWith('/api/') ? await linesAfter(last) : []
      last = fresh.at(-1)?.id ?? last
      for (const { what } of fresh) (wrote[path] ??= []).push(`${who}: ${what.split(' ').slice(0, 2).join(' ')}`)
    }
    expect(await linesAfter(last), 'at a page').toEqual([])
    expect(withoutLog(await dumpOf(database))).toEqual(withoutLog(before))
    expect(wrote).toEqual({
      '/api/letters/:recipient': ['chair: letterRead participant', 'participant: letterRead participant'],
      '/api/meetings/:meetingId/people': ['staff: peopleTaken'],
      '/api/meetings/:meetingId/seen': ['staff: seenListRead', 'administrator: seenListRead'],
      '/api/plans/:planId': ['staff: plan read'],
      '/api/seen': ['chair: seenListRead'],
      '/api/waiting': ['staff: referral read'],
    })
  })
})
