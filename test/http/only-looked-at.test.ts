import { beforeAll, describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Waiting } from '#core/wire/before.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { seatIds } from '#test/support/builders.ts'
import { entry } from '#test/support/catalogue-entries.ts'
import { addressesOf } from '#test/support/every-door.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { dumpOf, type Dump } from '#test/support/dump.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { routesOf, type RouteOf } from '#test/support/route-table.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
let looked: RouteOf[]
/** Of everything that an address can name, one that is there. */
const ids: Record<string, string> = { seatId: seatIds.officer, termId: newCommandId(), formId: 'looked-at-form', entryId: newCommandId(), planId: 'a-plan-of-ekby-000001' }
let token = ''
let opens = { number: '', code: '' }
/** The best answer that anybody got at an address. */
const statuses = new Map<string, number>()
const keys: Record<string, string> = { staff: staffToken, administrator: administratorToken }
beforeAll(async () => {
  database = await testDatabase()
  const mail = await openMailServer()
  app = await testApp({
    mail: mail.settings,
    store: await testStore(database),
    teams: { authority: 'http://127.0.0.1:1', clientId, tenants: new Set([homeTenant]) },
    eid: { issuer: 'http://127.0.0.1:1', clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' },
  })
  looked = routesOf(app).filter(({ method }) => method === 'GET')
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  Object.assign(keys, { chair: meeting.seats.chair.token, officer: meeting.seats.officer.token, participant: meeting.seats.participant.token })
  const { number, code } = ((await post(`${app.url}/api/letters/participant/code`, {}, keys['chair'])).body as ReadingCode).opensWith!
  opens = { number: number.replace(' ', ''), code: code.replace(' ', '') }
  const open = await (await fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams({ number, code }) })).text()
  ids['meetingId'] = meeting.meetingId
  ids['plannedId'] = (await planned(app)).meetingId
  token = /name="token" value="([\w-]+)"/.exec(open)?.[1] ?? ''
  await post(`${app.url}/api/plans`, { id: ids['planId'], version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)
  await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams({ who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Vad nu?' }) })
  ids['referralId'] = ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals[0]?.id ?? ''
  await settled('/api/terms', { id: ids['termId'], term: 'nystartsjobb', aliases: [], plain: { sv: 'Ett jobb med stöd.', en: 'A job with support.' }, reviewBy: '2027-01-01' }, staffToken)
  await settled('/api/forms', { form: { ...resursradet, id: ids['formId'] }, version: 0 }, administratorToken)
  await settled('/api/catalogue', { id: ids['entryId'], version: 0, entry: entry() }, administratorToken)
})

const settled = async (path: string, body: unknown, key: string) => expect((await post(app.url + path, body, key)).status, path).toBeLessThan(300)

/** Of a meeting that is over and of one that is planned. */
const addressesIn = (path: string) => [...new Set([ids, { ...ids, meetingId: ids['plannedId'] ?? '' }, { ...ids, meetingId: ids['plannedId'] ?? '', seatId: seatIds.participant }].flatMap((one) => addressesOf(path, one)))]

/** At an address that names something without an id here, nothing is asked and the test fails. */
const ask = async (path: string, method: string, key?: string) => {
  // What a scanner tries besides: what somebody has pasted into an address.
  for (const address of addressesIn(path)) {
    const answer = await fetch(`${app.url}${address}?token=${token}&number=${opens.number}&code=${opens.code}`, { method, ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }) })
    await answer.arrayBuffer()
    statuses.set(`${method} ${address}`, Math.min(answer.status, statuses.get(`${method} ${address}`) ?? 999))
  }
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
    const named = looked.filter(({ path }) => path.includes(':'))
    expect(named.length).toBeGreaterThan(9)
    expect(named.filter(({ path }) => !addressesIn(path).some((address) => statuses.get(`GET ${address}`) === 200)), 'what is named is there').toEqual([])
    expect(Object.fromEntries(Object.entries(wrote).map(([path, lines]) => [path, [...new Set(lines)]]))).toEqual({
      '/api/letters/:recipient': ['chair: letterRead participant', 'chair: letterRead referrer', 'participant: letterRead participant'],
      '/api/letters/participant/copies/:seatId': ['chair: letterRead participant'],
      '/api/meetings/:meetingId/seats/:seatId/preparation/letter': ['staff: letterRead preparation'],
      '/api/meetings/:meetingId/people': ['staff: peopleTaken'],
      '/api/meetings/:meetingId/seen': ['staff: seenListRead', 'administrator: seenListRead'],
      '/api/plans/:planId': ['staff: plan read'],
      '/api/referrals/:referralId': ['staff: referral read'],
      '/api/seen': ['chair: seenListRead'],
      '/api/waiting': ['staff: referral read'],
    })
  })
})
