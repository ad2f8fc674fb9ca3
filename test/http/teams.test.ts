import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { accountHashes } from '#server/identity/account-hash.ts'
import { accountsAt, newTeamsMeeting, problemOf } from '#test/support/accounts.ts'
import { seatIds } from '#test/support/builders.ts'
import { connect, join } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let entra: SigningAuthority
let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date(onTheDayOfTheMeeting()))
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant, otherTenant]) } })
})
afterAll(() => entra.close())

const { newAccount, enter, remember, bind, standing } = accountsAt(() => app.url, () => entra)

/** A meeting whose officer has come once by the link, with an account, and whose meeting in Teams is bound. */
async function boundMeeting(teamsMeeting = newTeamsMeeting(), officer = newAccount(undefined, otherTenant)) {
  const meeting = await seated(await planned(app), 'officer')
  expect((await bind(teamsMeeting, meeting.seats.chair, true)).body).toEqual({ isBound: true })
  expect(problemOf(await remember(officer, meeting.seats.officer))).toEqual([200, undefined])
  return { ...meeting, teamsMeeting, officer }
}

describe('a meeting in Teams', () => {
  it('[TEAMS-2] opens with a good token to nobody but who has a seat: another meeting, none, one that is over and one without a seat get one answer', async () => {
    const { seats, teamsMeeting, officer } = await boundMeeting()
    const other = await boundMeeting()
    const stranger = newAccount()
    const answers = [
      await enter(officer, { teamsMeeting: other.teamsMeeting }),
      await enter(officer, { meetingId: other.meetingId }),
      await enter(officer, { teamsMeeting: newTeamsMeeting() }),
      await enter(newAccount(officer.oid, homeTenant), { teamsMeeting }),
      await enter(stranger, { teamsMeeting }),
      await enter({ ...stranger, name: 'Omar', preferred_username: 'omar@af.example' }, { teamsMeeting }),
    ]
    expect(problemOf(await enter(officer, { teamsMeeting }))).toEqual([200, undefined])
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    answers.push(await enter(stranger, { teamsMeeting }))
    for (const answer of answers) {
      expect(problemOf(answer)).toEqual([404, 'noSeatInTeams'])
      expect(answer.body).toEqual(answers[0]?.body)
    }
  })

  it('[TEAMS-4] leaves no id of its own or of a person in the database, and nothing at all of them when the meeting is erased', async () => {
    const { teamsMeeting, officer, meetingId } = await boundMeeting()
    const rows = async (what: string, where = '') => JSON.stringify(await asked(database.connection, `select * from ${what} ${where}`))
    expect(await rows('seat_account')).not.toContain(officer.oid)
    expect(await rows('teams_meeting')).not.toContain(teamsMeeting)
    const [one, other] = [accountHashes(Buffer.alloc(32, 1)), accountHashes(Buffer.alloc(32, 2))]
    const person = { tenantId: officer.tid, objectId: officer.oid }
    expect(one.ofPerson(person)).not.toBe(other.ofPerson(person))
    expect(one.ofTeamsMeeting(teamsMeeting)).not.toBe(other.ofTeamsMeeting(teamsMeeting))
    expect(await rows('audit')).not.toMatch(new RegExp(`${officer.oid}|${teamsMeeting.slice(0, 40)}`))
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    for (const table of ['seat_account', 'teams_meeting']) expect(await rows(table, `where meeting_id = '${meetingId}'`)).toBe('[]')
    expect(problemOf(await enter(officer, { teamsMeeting }))).toEqual([404, 'noSeatInTeams'])
  })

  it('[TEAMS-5] is bound by its chair alone, on the device that leads', async () => {
    const { seats, link } = await boundMeeting()
    const wanted = newTeamsMeeting()
    expect(problemOf(await bind(wanted, seats.officer))).toEqual([403, 'notYourRole'])
    const waiting = await knocking({ app, meetingId: '', link }, 'adviser')
    expect(problemOf(await bind(wanted, waiting))).toEqual([403, 'notAdmitted'])
    expect(problemOf(await bind(wanted, { token: 'no-session-of-anybody-at-all-here-0000' }))).toEqual([401, 'signInAgain'])
  })

  it('[TEAMS-5] is taken from a meeting that goes on only by a chair who has been told so, and freely from one that is closed', async () => {
    const { seats, teamsMeeting, officer, meetingId } = await boundMeeting()
    const colleague = await seated(await planned(app), 'officer')
    expect((await bind(teamsMeeting, colleague.seats.chair)).body).toEqual({ isBound: false })
    expect((await enter(officer, { teamsMeeting })).session.meetingId).toBe(meetingId)
    expect((await bind(teamsMeeting, seats.chair)).body, 'one’s own').toEqual({ isBound: true })
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    expect((await bind(teamsMeeting, colleague.seats.chair)).body).toEqual({ isBound: true })
    const third = await seated(await planned(app), 'officer')
    const tries = await Promise.all([bind(teamsMeeting, third.seats.chair), bind(teamsMeeting, third.seats.chair, true)])
    expect(tries[1].body).toEqual({ isBound: true })
    expect((await standing(teamsMeeting, colleague.seats.chair)).body).toMatchObject({ isBound: false })
  })

  it('[TEAMS-6] that comes again every month is each time the meeting that was bound last', async () => {
    const series = newTeamsMeeting()
    const person = newAccount(undefined, otherTenant)
    const first = await boundMeeting(series, person)
    expect((await enter(person, { teamsMeeting: series })).session.meetingId).toBe(first.meetingId)
    const second = await boundMeeting(series, person)
    expect((await enter(person, { teamsMeeting: series })).session.meetingId).toBe(second.meetingId)
    const third = await seated(await planned(app), 'officer')
    await bind(series, third.seats.chair, true)
    expect(problemOf(await enter(person, { teamsMeeting: series }))).toEqual([404, 'noSeatInTeams'])
  })

  it('[TEAMS-6] is nobody else’s to take: another authority that binds it leads nobody away, also where it has named the account', async () => {
    const { seats, teamsMeeting, officer, meetingId } = await boundMeeting()
    const token = 'staff-token-of-another-authority-0002'
    await settleHostAuthority(app.store, { id: 'other-host', name: 'Nordby kommun', staffToken: token, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const { body } = await post(`${app.url}/api/meetings`, planBody(), token)
    const { meetingId: theirs, links } = body as PlannedMeeting
    const chair = await connect(app.url, await join(app.url, links.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
    await chair.until(() => chair.mine()?.standing === 'admitted')
    expect(theirs).not.toBe(meetingId)
    expect(problemOf(await bind(teamsMeeting, chair))).toEqual([200, undefined])
    expect((await enter(officer, { teamsMeeting })).session.meetingId).toBe(meetingId)
    expect((await standing(teamsMeeting, seats.chair)).body).toMatchObject({ isBound: true })
    const named = await post(`${app.url}/api/meetings`, { ...planBody(), accounts: [{ seatId: seatIds.officer, tenantId: officer.tid, objectId: officer.oid }] }, token)
    const { meetingId: trap, links: itsLinks } = named.body as PlannedMeeting
    const itsChair = await connect(app.url, await join(app.url, itsLinks.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
    await itsChair.until(() => itsChair.mine()?.standing === 'admitted')
    await bind(teamsMeeting, itsChair, true)
    expect(problemOf(await enter(officer, { teamsMeeting }, false))).toEqual([404, 'noSeatInTeams'])
    for (const chosen of [meetingId, trap]) expect((await enter(officer, { meetingId: chosen })).session.meetingId, 'its person chooses').toBe(chosen)
  })

  it('[TEAMS-12] is told apart from others to who sits at the table, with whether their account is remembered', async () => {
    const { seats, teamsMeeting, link } = await boundMeeting()
    expect((await standing(teamsMeeting, seats.chair)).body).toEqual({ isBound: true, hasAccount: false })
    expect((await standing(teamsMeeting, seats.officer)).body).toEqual({ isBound: true, hasAccount: true })
    expect((await standing(newTeamsMeeting(), seats.officer)).body).toEqual({ isBound: false, hasAccount: true })
    const next = await seated(await planned(app))
    await bind(teamsMeeting, next.seats.chair, true)
    expect((await standing(teamsMeeting, seats.chair)).body).toEqual({ isBound: false, hasAccount: false })
    const waiting = await knocking({ app, meetingId: '', link }, 'adviser')
    expect(problemOf(await standing(teamsMeeting, waiting))).toEqual([403, 'notAdmitted'])
  })
})
