import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Joined, PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { seatIds } from '#test/support/builders.ts'
import { connect, join, newDevice, type LiveClient } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { post, testApp, type TestApp } from '#test/support/test-app.ts'

const now = () => new Date()
let entra: SigningAuthority
let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  entra = await startSigningAuthority(now)
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant, otherTenant]) } })
})
afterAll(() => entra.close())

const newTeamsMeeting = () => Buffer.from(`0#19:meeting_${randomUUID()}@thread.v2#0`).toString('base64')
const account = (oid = randomUUID(), tid = homeTenant) => ({ oid, tid, iss: `${entra.authority}/${tid}/v2.0` })
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem?: string }).problem]

const enter = async (claims: object, teamsMeeting: string, device = newDevice()) => {
  const answer = await post(`${app.url}/api/teams/enter`, { token: await entra.sign({ ...claims }), teamsMeeting, device })
  return { ...answer, session: { ...(answer.body as Joined), device } }
}
const sitsOn = async (claims: object, { token }: LiveClient) => post(`${app.url}/api/teams/account`, { token: await entra.sign({ ...claims }) }, token)
const bind = (teamsMeeting: string, { token }: LiveClient) => post(`${app.url}/api/teams/bind`, { teamsMeeting }, token)

/** A meeting whose chair and officer have come once by their links, with accounts, and whose meeting in Teams is bound. */
async function boundMeeting(teamsMeeting = newTeamsMeeting(), officer = account(undefined, otherTenant)) {
  const meeting = await seated(await planned(app), 'officer')
  expect(problemOf(await bind(teamsMeeting, meeting.seats.chair))).toEqual([200, undefined])
  expect(problemOf(await sitsOn(officer, meeting.seats.officer))).toEqual([200, undefined])
  return { ...meeting, teamsMeeting, officer }
}

describe('an account inside Teams', () => {
  it('[TEAMS-1] opens the lobby of its seat without a link, and the chair still lets the new device in', async () => {
    const { seats, teamsMeeting, officer, meetingId } = await boundMeeting()
    const { status, session } = await enter(officer, teamsMeeting)
    expect([status, session.seatId, session.meetingId, session.role]).toEqual([200, seatIds.officer, meetingId, 'representative'])
    const client = await connect(app.url, session)
    await client.until(() => client.view().lobby)
    expect(client.view().people).toBeUndefined()
    await admit(seats.chair, seatIds.officer)
    await client.until(() => client.view().about)
  })

  it('[TEAMS-2] with a good token gets one answer for another meeting, none, one that is over and one where it has no seat', async () => {
    const { seats, teamsMeeting, officer } = await boundMeeting()
    const other = await boundMeeting()
    const answers = [
      await enter(officer, other.teamsMeeting),
      await enter(officer, newTeamsMeeting()),
      await enter(account(officer.oid, homeTenant), teamsMeeting),
      await enter(account(), teamsMeeting),
      await enter({ ...account(), name: 'Omar', preferred_username: 'omar@af.example' }, teamsMeeting),
    ]
    expect(await seats.chair.send({ type: 'startMeeting' })).toMatchObject({ kind: 'done' })
    expect(await seats.chair.send({ type: 'closeMeeting', early: 'Brandlarmet gick.' })).toMatchObject({ kind: 'done' })
    answers.push(await enter(officer, teamsMeeting))
    for (const answer of answers) {
      expect(problemOf(answer)).toEqual([404, 'noSeatInTeams'])
      expect(answer.body).toEqual(answers[0]?.body)
    }
  })

  it('[TEAMS-3] is remembered only by who sits at the table with that seat, and moves with the person', async () => {
    const { seats, teamsMeeting, officer, link } = await boundMeeting()
    const thief = await connect(app.url, await join(app.url, link('adviser')))
    await thief.until(() => thief.view().lobby)
    expect(problemOf(await sitsOn(officer, thief))).toEqual([403, 'notAdmitted'])
    expect((await enter(officer, teamsMeeting)).session.seatId).toBe(seatIds.officer)
    await admit(seats.chair, seatIds.adviser)
    await thief.until(() => thief.view().about)
    expect(problemOf(await sitsOn(officer, thief))).toEqual([200, undefined])
    expect((await enter(officer, teamsMeeting)).session.seatId).toBe(seatIds.adviser)
  })

  it('[TEAMS-4] leaves no id of a person or a meeting in Teams in the database, and nothing at all of them when the meeting is erased', async () => {
    const { teamsMeeting, officer, meetingId } = await boundMeeting()
    const rows = async (what: string, where = '') => JSON.stringify(await asked(database.connection, `select * from ${what} ${where}`))
    expect(await rows('seat_account')).not.toContain(officer.oid)
    expect(await rows('teams_meeting')).not.toContain(teamsMeeting)
    expect(await rows('audit')).not.toMatch(new RegExp(`${officer.oid}|${teamsMeeting.slice(0, 40)}`))
    await app.store.eraseMeeting(meetingId, now().toISOString())
    for (const table of ['seat_account', 'teams_meeting']) expect(await rows(table, `where meeting_id = '${meetingId}'`)).toBe('[]')
    expect(problemOf(await enter(officer, teamsMeeting))).toEqual([404, 'noSeatInTeams'])
  })
})

describe('a meeting in Teams', () => {
  it('[TEAMS-5] is bound by its chair alone, on the device that leads', async () => {
    const { seats } = await boundMeeting()
    const wanted = newTeamsMeeting()
    expect(problemOf(await bind(wanted, seats.officer))).toEqual([403, 'notYourRole'])
    expect(problemOf(await post(`${app.url}/api/teams/bind`, { teamsMeeting: wanted }, 'no-session-of-anybody-at-all-here-0000'))).toEqual([401, 'signInAgain'])
  })

  it('[TEAMS-6] that comes again every month is each time the meeting that was bound last', async () => {
    const series = newTeamsMeeting()
    const person = account(undefined, otherTenant)
    const first = await boundMeeting(series, person)
    expect((await enter(person, series)).session.meetingId).toBe(first.meetingId)
    const second = await boundMeeting(series, person)
    expect((await enter(person, series)).session.meetingId).toBe(second.meetingId)
    const third = await seated(await planned(app), 'officer')
    await bind(series, third.seats.chair)
    expect(problemOf(await enter(person, series))).toEqual([404, 'noSeatInTeams'])
  })

  it('[TEAMS-6] is nobody else’s to take: another authority that binds it leaves the seats where they were', async () => {
    const { teamsMeeting, officer, meetingId } = await boundMeeting()
    const token = 'staff-token-of-another-authority-0002'
    await settleHostAuthority(app.store, { id: 'other-host', name: 'Nordby kommun', staffToken: token, at: now().toISOString(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const { body } = await post(`${app.url}/api/meetings`, planBody(), token)
    const { meetingId: theirs, links } = body as PlannedMeeting
    const chair = await connect(app.url, await join(app.url, links.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
    await chair.until(() => chair.mine()?.standing === 'admitted')
    expect(theirs).not.toBe(meetingId)
    expect(problemOf(await bind(teamsMeeting, chair))).toEqual([200, undefined])
    expect((await enter(officer, teamsMeeting)).session.meetingId).toBe(meetingId)
  })
})

describe('a token', () => {
  it('[TEAMS-7] that is wrong, of a tenant that is not let in, or can not be checked gets an answer of its own', async () => {
    const { teamsMeeting, officer } = await boundMeeting()
    expect(problemOf(await enter({ ...officer, aud: 'another' }, teamsMeeting))).toEqual([401, 'signInAgain'])
    const third = randomUUID()
    expect(problemOf(await enter(account(officer.oid, third), teamsMeeting))).toEqual([403, 'tenantNotLetIn'])
    const away = await startSigningAuthority(now)
    const lonely = await testApp({ store: app.store, teams: { authority: away.authority, clientId, tenants: new Set([homeTenant]) } })
    const token = await away.sign()
    await away.close()
    expect(problemOf(await post(`${lonely.url}/api/teams/enter`, { token, teamsMeeting, device: newDevice() }))).toEqual([503, 'signInAway'])
    expect(app.faults).toEqual([])
  })

  it('[TEAMS-7] is asked for nowhere when nobody signs in inside Teams', async () => {
    const without = await testApp({ store: app.store })
    expect((await post(`${without.url}/api/teams/enter`, { token: 'x'.repeat(40), teamsMeeting: newTeamsMeeting(), device: newDevice() })).status).toBe(404)
  })
})
