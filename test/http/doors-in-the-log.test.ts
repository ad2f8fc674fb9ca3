import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { auditKinds } from '#server/store/audit-kinds.ts'
import { houseWithClock, sendForm } from '#test/support/closed-meeting.ts'
import { leftInTheLog } from '#test/support/doors-in-the-log.ts'
import { caseCode, followedMeeting } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { routesOf } from '#test/support/route-table.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { post, staffToken, testApp } from '#test/support/test-app.ts'

type House = Awaited<ReturnType<typeof houseWithClock>>
let house: House
beforeAll(async () => {
  house = await houseWithClock()
})

/** The kinds of line that came with what is done here, and by whom. */
async function linesOf(done: () => Promise<unknown>): Promise<string[]> {
  const [{ last } = { last: 0 }] = await asked(house.database.connection, 'select coalesce(max(id), 0)::int as last from audit')
  await done()
  return (await asked(house.database.connection, 'select what from audit where id > $1 order by id', [last])).map(({ what }) => String(what))
}
const kinds = (lines: readonly string[]) => [...new Set(lines.map((what) => what.split(' ')[0]))]

describe('what a door leaves in the log', () => {
  it('[AUDIT-20] is said of every door there is, and of none that is not there, by a kind of line or by why there is none', async () => {
    const app = await testApp({
      isDemo: true,
      demoMeetings: [],
      teams: { authority: 'http://127.0.0.1:1', clientId, tenants: new Set([homeTenant]) },
      eid: { issuer: 'http://127.0.0.1:1', clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' },
      otherAuthorities: [{ id: 'annan-ort', name: 'Annan ort' }],
    })
    const doors = routesOf(app).filter(({ method }) => method !== 'HEAD').map(({ method, path }) => `${method} ${path}`)
    expect([...leftInTheLog.keys()].toSorted()).toEqual(doors.toSorted())
    const reasons = ['page', 'program', 'office', 'coded', 'before']
    for (const [door, leaves] of leftInTheLog) for (const one of leaves) expect([...Object.keys(auditKinds), ...reasons], door).toContain(one)
  })

  it('[AUDIT-5] [AUDIT-20] is a line for a letter in each form that it is opened or taken in, by a seat and by a code', async () => {
    const { seats } = await followedMeeting(house)
    const { number, code } = ((await post(`${house.app.url}/api/letters/participant/code`, {}, seats.chair.token)).body as ReadingCode).opensWith!
    let reading = ''
    expect(kinds(await linesOf(async () => (reading = /name="token" value="([\w-]+)"/.exec((await sendForm(house.app.url, '/brev', { number, code })).page)?.[1] ?? '')))).toEqual(['letterRead'])
    for (const token of [reading, seats.participant.token])
      for (const form of ['', '/text', '/pdf', '/html', '/days']) {
        const lines = await linesOf(() => sendForm(house.app.url, `/letters/participant${form}`, { token }))
        const [line = ''] = lines
        expect([lines.length, leftInTheLog.get(`POST /letters/:recipient${form}`)?.some((kind) => line.startsWith(`${kind} participant ${form === '' ? 'page' : form.slice(1)}`))], `${form} ${lines.join()}`).toEqual([1, true])
      }
  })

  it('[AUDIT-20] is a line for each who opens a follow-up by a code, at the office or to go on from it, and none where a code opens nothing', async () => {
    const { seats, meetingId } = await followedMeeting(house)
    const [own, teams] = [await caseCode(house, seats.referrer), await caseCode(house, seats.officer)]
    expect(await linesOf(() => sendForm(house.app.url, '/uppfoljning', { code: own.code }))).toEqual(['followUpRead referrer byCode'])
    expect(await linesOf(() => sendForm(house.app.url, '/uppfoljning', { code: teams.code }))).toEqual(['followUpRead team byCode'])
    expect(await linesOf(() => post(`${house.app.url}/api/follow-up/earlier`, { code: own.code }, staffToken))).toEqual(['followUpRead staff'])
    expect(await linesOf(() => sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken }))).toEqual(['followUpListRead'])
    expect(await linesOf(() => sendForm(house.app.url, '/uppfoljning', { code: 'AAAA AAAA AAAA AAAA' }))).toEqual([])
    expect(await linesOf(() => sendForm(house.app.url, '/uppfoljning/hos-oss', { token: 'nobodys' }))).toEqual([])
    const { page } = await sendForm(house.app.url, '/vem-har-sett', { number: meetingId, token: staffToken })
    expect(page).toContain('Någon med läskod eller e‑legitimation: Någon öppnade uppföljningen med koden för den som kom med frågan')
    expect(page).toContain('Planerade nästa möte och såg vad som var kvar')
  })
})
