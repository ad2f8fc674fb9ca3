import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountSeats, AccountSettings, PlannedMeeting } from '#core/wire/http.ts'
import { accountsAt, newTeamsMeeting, problemOf } from '#test/support/accounts.ts'
import { aboutNobody, organisationIds, plan as wholePlan, seatIds } from '#test/support/builders.ts'
import { connect, join, newCommandId, newDevice, partsOf } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const now = () => new Date(onTheDayOfTheMeeting())
let entra: SigningAuthority
let database: TestDatabase
let app: TestApp
const masterKey = randomBytes(32)
beforeAll(async () => {
  entra = await startSigningAuthority(now)
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), masterKey, teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant, otherTenant]) } })
})
afterAll(() => entra.close())

const { newAccount, enter, seatsOf, remember, signOut } = accountsAt(() => app.url, () => entra)

/** A meeting planned with accounts for some seats, and its chair at the table by the link. */
async function invitedMeeting(invited: Partial<Record<keyof typeof seatIds, ReturnType<typeof newAccount>>>, id = newCommandId()) {
  const accounts = Object.entries(invited).map(([seat, { tid, oid }]) => ({ seatId: seatIds[seat as keyof typeof seatIds], tenantId: tid, objectId: oid }))
  const answer = await post(`${app.url}/api/meetings`, { ...planBody({}, id), accounts }, staffToken)
  expect(answer.status).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  return { meetingId, link: (seat: keyof typeof seatIds) => links.find(({ seatId }) => seatId === seatIds[seat])?.link ?? '' }
}

const chairOf = async ({ link }: { link: (seat: 'chair') => string }) => {
  const chair = await connect(app.url, await join(app.url, link('chair')))
  await chair.until(() => chair.mine()?.standing === 'admitted')
  return chair
}

describe('an account', () => {
  it('[TEAMS-1] [TEAMS-9] that was invited opens the lobby of its seat without a link, and the chair lets it in', async () => {
    const officer = newAccount(undefined, otherTenant)
    const meeting = await invitedMeeting({ officer })
    const chair = await chairOf(meeting)
    const { status, session } = await enter(officer, { meetingId: meeting.meetingId })
    expect([status, session.seatId, session.role]).toEqual([200, seatIds.officer, 'representative'])
    const client = await connect(app.url, session)
    await client.until(() => client.view().lobby)
    expect(client.view().people).toBeUndefined()
    await admit(chair, seatIds.officer)
    await client.until(() => client.view().about)
  })

  it('[TEAMS-9] is invited to a seat of the plan, and planning again changes nothing that it has come to since, but all that has not come', async () => {
    const officer = newAccount()
    const id = newCommandId()
    const meeting = await invitedMeeting({ officer }, id)
    const chair = await chairOf(meeting)
    const adviser = await connect(app.url, await join(app.url, meeting.link('adviser')))
    await admit(chair, seatIds.adviser)
    await adviser.until(() => adviser.view().about)
    expect(problemOf(await remember(officer, adviser))).toEqual([200, undefined])
    await invitedMeeting({ officer }, id)
    expect((await enter(officer, { meetingId: meeting.meetingId })).session.seatId).toBe(seatIds.adviser)
    const [mistaken, right] = [newAccount(), newAccount()]
    await invitedMeeting({ chair: mistaken }, id)
    await invitedMeeting({ chair: right }, id)
    expect(problemOf(await enter(mistaken, { meetingId: meeting.meetingId }))).toEqual([404, 'noSeatInTeams'])
    const { session } = await enter(right, { meetingId: meeting.meetingId })
    expect(session.seatId).toBe(seatIds.chair)
    const leads = await connect(app.url, session)
    await leads.until(() => leads.mine()?.standing === 'admitted')
    const knocked = newAccount()
    await invitedMeeting({ referrer: knocked }, id)
    const knocks = await connect(app.url, (await enter(knocked, { meetingId: meeting.meetingId }, false)).session)
    await knocks.until(() => knocks.view().lobby)
    await invitedMeeting({}, id)
    expect(problemOf(await enter(right, { meetingId: meeting.meetingId }))).toEqual([200, undefined])
    expect(problemOf(await enter(knocked, { meetingId: meeting.meetingId })), 'to knock is not to come').toEqual([404, 'noSeatInTeams'])
    const changed = { ...planBody({ seats: [...wholePlan().seats, { ...wholePlan().seats[0]!, id: 'seat-more', role: 'representative' as const, organisationId: organisationIds.jobs }] }, id), accounts: [{ seatId: 'seat-more', tenantId: homeTenant, objectId: randomUUID() }] }
    expect((await post(`${app.url}/api/meetings`, changed, staffToken)).status).toBe(400)
    await done(leads, { type: 'startMeeting' })
    const late = await post(`${app.url}/api/meetings`, { ...planBody({}, id), accounts: [{ seatId: seatIds.officer, tenantId: homeTenant, objectId: randomUUID() }] }, staffToken)
    expect(late.status).toBe(400)
    const nobody = await post(`${app.url}/api/meetings`, { ...planBody(), accounts: [{ seatId: 'seat-of-nobody', tenantId: homeTenant, objectId: randomUUID() }] }, staffToken)
    expect([nobody.status, nobody.body]).toMatchObject([400, { fields: ['accounts'] }])
  })

  it('[TEAMS-3] is remembered only by who sits at the table with that seat, and moves with the person', async () => {
    const { seats, link, meetingId } = await seated(await planned(app), 'officer')
    const officer = newAccount()
    expect(problemOf(await remember(officer, seats.officer))).toEqual([200, undefined])
    const thief = await connect(app.url, await join(app.url, link('adviser')))
    await thief.until(() => thief.view().lobby)
    expect(problemOf(await remember(officer, thief))).toEqual([403, 'notAdmitted'])
    expect((await enter(officer, { meetingId })).session.seatId).toBe(seatIds.officer)
    await admit(seats.chair, seatIds.adviser)
    await thief.until(() => thief.view().about)
    expect(problemOf(await remember(officer, thief))).toEqual([200, undefined])
    expect((await enter(officer, { meetingId })).session.seatId).toBe(seatIds.adviser)
  })

  it('[TEAMS-8] comes back to its seat without the chair, and not when somebody else has been let in on it since', async () => {
    const { seats, link, meetingId } = await seated(await planned(app), 'officer')
    const officer = newAccount()
    await remember(officer, seats.officer)
    const again = await connect(app.url, (await enter(officer, { meetingId })).session)
    await again.until(() => again.view().about)
    expect(again.mine()?.standing).toBe('admitted')
    const other = await connect(app.url, await join(app.url, link('officer')))
    await admit(seats.chair, seatIds.officer)
    await other.until(() => other.view().about)
    const late = await connect(app.url, (await enter(officer, { meetingId })).session)
    await late.until(() => late.view().lobby)
    expect(late.view().about).toBeUndefined()
  })

  it('[TEAMS-10] is told of its own seats, the next first, and of nothing but what one chooses by', async () => {
    const officer = newAccount()
    const later = await invitedMeeting({ officer })
    const first = await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: '2026-12-01T09:00:00.000Z' }), accounts: [{ seatId: seatIds.chair, tenantId: officer.tid, objectId: officer.oid }] }, staffToken)
    await invitedMeeting({ officer: newAccount() })
    const { status, body } = await seatsOf(officer)
    const { seats } = body as AccountSeats
    expect(status).toBe(200)
    expect(seats.map(({ meetingId, role }) => [meetingId, role])).toEqual([[(first.body as PlannedMeeting).meetingId, 'chair'], [later.meetingId, 'representative']])
    expect(Object.keys(seats[0]!).toSorted()).toEqual(['formName', 'isOver', 'meetingId', 'minutesUntil', 'organisation', 'role', 'startsAt', 'teamName'])
    const own = wholePlan().organisations.find(({ id }) => id === wholePlan().seats.find((seat) => seat.id === seatIds.officer)?.organisationId)
    expect(seats[1]!.organisation).toBe(own?.name)
    for (const others of [wholePlan().question, ...wholePlan().seats.map(({ name }) => name)]) expect(JSON.stringify(body)).not.toContain(`"${others}"`)
    expect((await seatsOf(newAccount())).body).toEqual({ mayPlan: false, seats: [] })
    expect(problemOf(await enter(newAccount(), { meetingId: later.meetingId }))).toEqual([404, 'noSeatInTeams'])
  })

  it('[TEAMS-10] has what is of the same moment in the order in which it was planned, for whom one sits there, and no organisation for who sits with the participant', async () => {
    const [officer, participant] = [newAccount(), newAccount()]
    const planned = []
    for (let times = 0; times < 4; times += 1) planned.push((await invitedMeeting({ officer, ...(times === 0 && { participant }) })).meetingId)
    const { seats } = (await seatsOf(officer)).body as AccountSeats
    expect(seats.map(({ meetingId }) => meetingId)).toEqual(planned)
    expect(((await seatsOf(participant)).body as AccountSeats).seats).toMatchObject([{ role: 'participant', organisation: null }])
  })

  it('[TEAMS-10] is told so by what each authority has decided, read once however many seats there are', async () => {
    const officer = newAccount()
    for (let times = 0; times < 4; times += 1) await invitedMeeting({ officer })
    let reads = 0
    const readSettings: typeof app.store.readSettings = (id) => ((reads += 1), app.store.readSettings(id))
    const counted = await testApp({ store: { ...app.store, readSettings }, masterKey, teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) } })
    reads = 0
    const { body } = await post(`${counted.url}/api/accounts/seats`, { token: await entra.sign({ ...officer }) })
    expect([(body as AccountSeats).seats.length, reads]).toEqual([4, 1])
  })

  it('[TEAMS-11] that has signed out has no session, and comes in again only by asking', async () => {
    const [officer, second] = [newAccount(), newAccount()]
    const meeting = await invitedMeeting({ officer: second })
    const { meetingId } = meeting
    const { seats } = await seated({ app, ...meeting, link: (seat) => meeting.link(seat as 'chair') }, 'officer')
    await remember(officer, seats.officer)
    const { session } = await enter(officer, { meetingId }, false)
    const other = await enter(officer, { meetingId }, false)
    const elsewhere = await connect(app.url, other.session)
    await elsewhere.until(() => elsewhere.view().about)
    const neighbour = newAccount()
    await remember(neighbour, seats.chair)
    expect(problemOf(await signOut(session))).toEqual([200, undefined])
    await elsewhere.until(() => elsewhere.ended()?.why === 'sessionOver')
    expect(problemOf(await remember(newAccount(), other.session))).toEqual([401, 'signInAgain'])
    expect(problemOf(await enter(neighbour, { meetingId }, false)), 'another seat is not signed out').toEqual([200, undefined])
    expect(problemOf(await enter(second, { meetingId }, false)), 'another device of the seat neither').toEqual([200, undefined])
    expect(problemOf(await signOut(session))).toEqual([401, 'signInAgain'])
    const byItself = await enter(officer, { meetingId }, false)
    expect(problemOf(byItself)).toEqual([404, 'noSeatInTeams'])
    expect(byItself.body).toEqual((await enter(newAccount(), { meetingId }, false)).body)
    expect(problemOf(await enter(officer, { meetingId }, true))).toEqual([200, undefined])
    expect(problemOf(await enter(officer, { meetingId }, false))).toEqual([200, undefined])
    await signOut((await enter(officer, { meetingId })).session)
    await remember(officer, seats.chair)
    expect(problemOf(await enter(officer, { meetingId }, false)), 'remembered anew').toEqual([200, undefined])
  })

  it('[TEAMS-10] has what is of the same moment in the order in which it was planned, whatever order it is kept in', async () => {
    const officer = newAccount()
    const made = []
    for (let times = 0; times < 3; times += 1) made.push((await invitedMeeting({ officer })).meetingId)
    const plannedOrder = made.toSorted().toReversed()
    for (const [day, meetingId] of plannedOrder.entries()) await asked(database.connection, `update meeting set created_at = '2026-11-0${day + 1}' where id = '${meetingId}'`)
    expect(((await seatsOf(officer)).body as AccountSeats).seats.map(({ meetingId }) => meetingId)).toEqual(plannedOrder)
  })

  it('[TEAMS-14] opens its seat twenty times a minute, and another account is not kept waiting', async () => {
    const [officer, other] = [newAccount(), newAccount()]
    const { meetingId } = await invitedMeeting({ officer, adviser: other })
    const answers = await Promise.all(Array.from({ length: 30 }, () => enter(officer, { meetingId }, false)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 429).map(problemOf)).toEqual(Array(10).fill([429, 'tooFast']))
    expect(problemOf(await enter(other, { meetingId }, false))).toEqual([200, undefined])
    await asked(database.connection, `update seat_session set created_at = created_at - interval '61 seconds' where meeting_id = '${meetingId}'`)
    expect(problemOf(await enter(officer, { meetingId }, false))).toEqual([200, undefined])
  })

  it('[TEAMS-13] opens a meeting that is over if it was let in or is the chair’s, as long as the content is there and consent holds', async () => {
    const [officer, absent, chair] = [newAccount(), newAccount(), newAccount()]
    const meeting = await invitedMeeting({ adviser: absent, chair })
    const { seats } = await seated({ app, ...meeting, link: (seat) => meeting.link(seat as 'chair') }, 'officer')
    await remember(officer, seats.officer)
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const where = { meetingId: meeting.meetingId }
    await asked(database.connection, `update seat_session set created_at = '2026-12-01', expires_at = '2026-12-01' where meeting_id = '${meeting.meetingId}'`)
    for (const account of [officer, chair]) {
      expect((await seatsOf(account)).body).toMatchObject({ seats: [{ isOver: true }] })
      const there = await connect(app.url, (await enter(account, where)).session)
      await there.until(() => there.mine()?.standing === 'admitted' && there.view().about?.state === 'closed')
    }
    expect(problemOf(await enter(absent, where))).toEqual([404, 'noSeatInTeams'])
    expect((await seatsOf(absent)).body).toEqual({ mayPlan: false, seats: [] })
    expect(await post(`${app.url}/api/meetings/${meeting.meetingId}/commands`, { id: 'a-command-of-the-office', command: { type: 'withdrawConsent' } }, staffToken)).toMatchObject({ body: { answer: { kind: 'done' } } })
    expect(problemOf(await enter(officer, where))).toEqual([404, 'noSeatInTeams'])
    expect((await seatsOf(officer)).body).toEqual({ mayPlan: false, seats: [] })
  })

  it('[ROOM-38] opens nothing from the moment that consent is withdrawn, but for who withdrew, to undo it', async () => {
    const [officer, chair] = [newAccount(), newAccount()]
    const meeting = await invitedMeeting({ officer, chair })
    const where = { meetingId: meeting.meetingId }
    const leads = await connect(app.url, (await enter(chair, where)).session)
    const client = await connect(app.url, (await enter(officer, where)).session)
    await admit(leads, seatIds.officer)
    await client.until(() => client.view().about)
    await done(leads, { type: 'withdrawConsent' })
    expect(problemOf(await enter(officer, where))).toEqual([404, 'noSeatInTeams'])
    expect((await seatsOf(officer)).body).toEqual({ mayPlan: false, seats: [] })
    const back = await connect(app.url, (await enter(chair, where)).session)
    expect(back.mine()?.abilities).toEqual(['takeBackWithdrawal'])
    await done(back, { type: 'takeBackWithdrawal' })
    expect(problemOf(await enter(officer, where))).toEqual([200, undefined])
  })

  it.each(['before', 'after'] as const)('[TEAMS-13] has the letter still when it has signed out %s the close and asks, and so has who came by a link, on that device', async (when) => {
    const [officer, participant] = [newAccount(), newAccount()]
    const meeting = await planned(app)
    const { seats } = await seated(meeting, 'officer', 'participant', 'adviser')
    await remember(officer, seats.officer)
    await remember(participant, seats.participant)
    await done(seats.chair, { type: 'startMeeting' })
    const outOf = async () => {
      for (const seat of ['officer', 'participant', 'adviser'] as const) expect(problemOf(await signOut(seats[seat]))).toEqual([200, undefined])
    }
    if (when === 'before') await outOf()
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    if (when === 'after') await outOf()
    const where = { meetingId: meeting.meetingId }
    const ends = () => asked(database.connection, `select max(expires_at) as ends from seat_session where meeting_id = '${meeting.meetingId}' and seat_id = '${seatIds.adviser}'`)
    const lasts = await ends()
    for (const account of [officer, participant]) {
      expect(problemOf(await enter(account, where, false))).toEqual([404, 'noSeatInTeams'])
      expect((await seatsOf(account)).body).toMatchObject({ seats: [{ isOver: true }] })
    }
    const back = [(await enter(officer, where)).session, (await enter(participant, where)).session, await join(app.url, meeting.link('adviser'), seats.adviser.device)]
    for (const session of back) {
      const there = await connect(app.url, session)
      await there.until(() => there.mine()?.standing === 'admitted' && there.view().about?.state === 'closed')
    }
    expect(await ends(), 'a link lasts no longer than before').toEqual(lasts)
    expect(problemOf(await post(`${app.url}/api/join`, { ...partsOf(meeting.link('adviser')), device: newDevice() }))).toEqual([404, 'linkDoesNotOpen'])
  })
})

describe('a token', () => {
  it('[TEAMS-7] that is wrong, of a tenant that is not let in, or can not be checked gets an answer of its own', async () => {
    const officer = newAccount()
    const { meetingId } = await invitedMeeting({ officer })
    const where = { meetingId }
    expect(problemOf(await enter({ ...officer, aud: 'another' }, where))).toEqual([401, 'signInAgain'])
    expect(problemOf(await enter(newAccount(officer.oid, randomUUID()), where))).toEqual([403, 'tenantNotLetIn'])
    const away = await startSigningAuthority(now)
    const lonely = await testApp({ store: app.store, teams: { authority: away.authority, clientId, tenants: new Set([homeTenant]) } })
    const token = await away.sign()
    await away.close()
    for (const [path, body] of [['enter', { token, where, isAsked: true }], ['seats', { token }]] as const) {
      expect(problemOf(await post(`${lonely.url}/api/accounts/${path}`, body))).toEqual([503, 'signInAway'])
    }
    expect(app.faults).toEqual([])
  })

  it('[TEAMS-7] is asked for nowhere when nobody signs in with an account', async () => {
    const without = await testApp({ store: app.store })
    expect((await get(`${without.url}/api/accounts/settings`)).status).toBe(404)
    expect((await post(`${without.url}/api/accounts/enter`, { token: 'x'.repeat(40), where: { teamsMeeting: newTeamsMeeting() }, isAsked: true })).status).toBe(404)
  })
})

describe('signing in in a browser', () => {
  it('[SIGN-5] is at the tenant’s own door where there is one alone, else at the one of all work accounts', async () => {
    const settings = (await get(`${app.url}/api/accounts/settings`)).body as AccountSettings
    expect(settings).toEqual({ authority: `${entra.authority}/organizations`, clientId, scope: `api://${new URL(app.url).host}/${clientId}/access_as_user`, redirectUri: `${app.url}/signin` })
    const alone = await testApp({ store: app.store, teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) } })
    expect((await get(`${alone.url}/api/accounts/settings`)).body).toMatchObject({ authority: `${entra.authority}/${homeTenant}` })
  })
})

describe('who has seen a meeting that is over', () => {
  it('[AUDIT-14] is answered to its chair by the work account that lists it, and to no other account', async () => {
    const [leads, sits, stranger] = [newAccount(), newAccount(), newAccount()]
    const meeting = await invitedMeeting({ chair: leads, officer: sits })
    const ask = async (account: object, number = meeting.meetingId) => {
      const answer = await fetch(`${app.url}/vem-har-sett`, { method: 'POST', body: new URLSearchParams({ number, token: await entra.sign({ ...account }) }) })
      return { status: answer.status, text: await answer.text() }
    }
    const { session } = await enter(leads, { meetingId: meeting.meetingId })
    const chair = await connect(app.url, session)
    await chair.until(() => chair.mine()?.standing === 'admitted')
    const officer = await connect(app.url, (await enter(sits, { meetingId: meeting.meetingId })).session)
    await admit(chair, seatIds.officer)
    await officer.until(() => officer.view().about)
    expect((await ask(leads)).status, 'not while it goes on').toBe(403)
    await done(chair, { type: 'startMeeting' })
    await done(chair, { type: 'closeMeeting', early: 'Nu.' })
    await chair.until(() => chair.view().about?.state === 'closed')
    const { status, text } = await ask(leads)
    expect([status, text.includes('Maria, mötesledaren, Ekby kommun: Läste den här listan')]).toEqual([200, true])
    expect((await Promise.all([ask(sits), ask(stranger), ask(leads, 'no-such-meeting-at-all')])).map((answer) => answer.status)).toEqual([403, 403, 403])
  })
})

describe('minutes of a meeting that is over', () => {
  it('[MINUTES-7] are said to go, and when, in the list of each account that sat there, and letters are not', async () => {
    const form = { ...aboutNobody().form!, id: 'ekby-ingen', name: { sv: 'Lokusgrupp', en: 'Local group' } }
    expect((await post(`${app.url}/api/forms`, { form, version: 0 }, administratorToken)).status).toBe(201)
    const [leads, sits] = [newAccount(), newAccount()]
    const accounts = [[seatIds.chair, leads], [seatIds.officer, sits]].map(([seatId, account]) => ({ seatId, tenantId: (account as typeof leads).tid, objectId: (account as typeof leads).oid }))
    const planned = await post(`${app.url}/api/meetings`, { ...planBody(aboutNobody(), newCommandId(), []), formId: 'ekby-ingen', accounts }, staffToken)
    const { meetingId } = planned.body as PlannedMeeting
    const listed = async (account: typeof leads) => ((await post(`${app.url}/api/accounts/seats`, { token: await entra.sign({ ...account }) })).body as AccountSeats).seats
    expect((await listed(leads)).map((one) => one.minutesUntil)).toEqual([null])
    const chair = await connect(app.url, (await enter(leads, { meetingId })).session)
    await chair.until(() => chair.mine()?.standing === 'admitted')
    const officer = await connect(app.url, (await enter(sits, { meetingId })).session)
    await admit(chair, seatIds.officer)
    await officer.until(() => officer.view().about)
    await done(chair, { type: 'startMeeting' })
    await done(chair, { type: 'closeMeeting', early: 'Nu.' })
    await chair.until(() => chair.view().about?.state === 'closed')
    for (const account of [leads, sits]) {
      const [seat] = await listed(account)
      const days = (Date.parse(seat?.minutesUntil ?? '') - now().getTime()) / (24 * 3_600_000)
      expect([seat?.isOver, Math.round(days)]).toEqual([true, 60])
    }
  })
})
