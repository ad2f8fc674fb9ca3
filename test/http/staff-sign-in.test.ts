import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountPlans, AccountSeats, PlannedMeeting, StaffCommandAnswer } from '#core/wire/http.ts'
import type { Seen } from '#core/wire/seen.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { accountsAt, problemOf } from '#test/support/accounts.ts'
import { organisationIds, seatIds, seatPlan } from '#test/support/builders.ts'
import { join, newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let entra: SigningAuthority
let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date(onTheDayOfTheMeeting()))
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) } })
})
afterAll(() => entra.close())

const { newAccount, enter, seatsOf } = accountsAt(() => app.url, () => entra)
const planner = () => ({ ...newAccount(), roles: ['Meetings.Plan'] })
const planAs = async (account: object) => post(`${app.url}/api/accounts/plan`, { token: await entra.sign({ ...account }) })
const keyOf = async (account: object) => ((await planAs(account)).body as AccountPlans).token
const decider = () => ({ ...newAccount(), roles: ['Settings.Decide'], name: 'Olle Öst' })
const decidingKey = async (account: object) => ((await post(`${app.url}/api/accounts/decide`, { token: await entra.sign({ ...account }) })).body as AccountPlans).token
async function decide(staffSignIn: string, token = administratorToken) {
  const { now } = (await get(`${app.url}/api/settings`, token)).body as SettingsAnswer
  return post(`${app.url}/api/settings`, { version: now.version, staffSignIn }, token)
}
const mayPlan = async (token: string) => (await get(`${app.url}/api/staff`, token)).status

describe('how staff come in', () => {
  it('[OFFICE-9] by an account that its tenant lets plan, as its own staff, and it leaves a line without a name', async () => {
    const account = planner()
    const key = await keyOf(account)
    const { meetingId } = (await post(`${app.url}/api/meetings`, planBody(), key)).body as { meetingId: string }
    expect(meetingId).toMatch(/^[A-Za-z0-9_-]{24}$/)
    expect([problemOf(await planAs(newAccount())), problemOf(await get(`${app.url}/api/administrator`, key))]).toEqual(Array(2).fill([403, 'notYourRole']))
    expect([((await seatsOf(account)).body as AccountSeats).mayPlan, ((await seatsOf(newAccount())).body as AccountSeats).mayPlan]).toEqual([true, false])
    const [line] = await asked(database.connection, "select by_whom from audit where what = 'staffSignedIn' order by id desc limit 1")
    expect(line?.['by_whom']).toMatch(/^account [A-Za-z0-9_-]{12}$/)
    expect(problemOf(await planAs({ ...planner(), tid: '11111111-2222-4333-8444-555555555555' }))[0]).toBe(401)
  })

  it('[HTTP-10] planned again after a new sign-in, the meeting has the links that it had, and each opens its seat', async () => {
    const account = planner()
    const body = planBody()
    const [first, again] = [await post(`${app.url}/api/meetings`, body, await keyOf(account)), await post(`${app.url}/api/meetings`, body, await keyOf(account))]
    expect(again.body).toEqual(first.body)
    const { links } = again.body as PlannedMeeting
    for (const { seatId, link } of links) expect((await join(app.url, link)).seatId).toBe(seatId)
    const addSeat = { id: newCommandId(), command: { type: 'addSeat', seat: seatPlan({ id: 'one-more-seat', role: 'representative', name: 'Sven', organisationId: organisationIds.town }), organisation: null } }
    const { meetingId } = first.body as PlannedMeeting
    const added = [await post(`${app.url}/api/meetings/${meetingId}/commands`, addSeat, await keyOf(account)), await post(`${app.url}/api/meetings/${meetingId}/commands`, addSeat, staffToken)]
    const [one, other] = added.map((answer) => (answer.body as StaffCommandAnswer).links[0]?.link ?? '')
    expect([one, (await join(app.url, one ?? '')).seatId]).toEqual([other, 'one-more-seat'])
  })

  it('[AUDIT-11] each thing that an account does with a meeting is told from what others of the authority do, without a name', async () => {
    const [first, second] = [await keyOf(planner()), await keyOf(planner())]
    const officer = newAccount()
    const accounts = [{ seatId: seatIds.officer, tenantId: officer.tid, objectId: officer.oid }]
    const { meetingId } = (await post(`${app.url}/api/meetings`, { ...planBody(), accounts }, first)).body as { meetingId: string }
    const at = `${app.url}/api/meetings/${meetingId}`
    expect((await post(`${at}/preparation/code`, {}, first)).status).toBe(200)
    expect((await get(`${at}/people`, second)).status).toBe(200)
    expect((await post(`${at}/commands`, { id: newCommandId(), command: { type: 'withdrawConsent' } }, second)).body).toMatchObject({ answer: { kind: 'done' } })
    const { lines } = (await get(`${at}/seen`, staffToken)).body as Seen
    const accountOf = (kind: string) => lines.filter((line) => line.kind === kind).map(({ by }) => [by.kind, by.account])
    const [[, one] = [], [, other] = []] = [accountOf('meetingCreated')[0], accountOf('peopleTaken')[0]]
    for (const kind of ['meetingCreated', 'accountsInvited', 'readingCodeIssued']) expect(accountOf(kind), kind).toEqual([['staff', one]])
    for (const kind of ['peopleTaken', 'consent']) expect(accountOf(kind), kind).toEqual([['staff', other]])
    expect(accountOf('seenListRead')).toEqual([['staff', null]])
    expect(new Set([one, other]).size).toBe(2)
    const page = await (await fetch(`${app.url}/vem-har-sett`, { method: 'POST', body: new URLSearchParams({ number: meetingId, token: second }) })).text()
    for (const signs of [one, other]) expect(page).toMatch(new RegExp(`Myndighetens personal, arbetskonto ${String(signs).slice(0, 4)} ${String(signs).slice(4, 8)} ${String(signs).slice(8, 12)}:`))
  })

  it('[OFFICE-10] as the authority has decided: by key, by account or by either, from the next request on', async () => {
    const key = await keyOf(planner())
    expect([await mayPlan(staffToken), await mayPlan(key)]).toEqual([200, 200])
    const byAccount = await decidingKey(decider())
    expect((await decide('account', byAccount)).status).toBe(200)
    expect([await mayPlan(staffToken), await mayPlan(key), (await get(`${app.url}/api/settings`, administratorToken)).status]).toEqual([401, 200, 401])
    expect((await decide('keyOrAccount', byAccount)).status).toBe(200)
    expect((await decide('key')).status).toBe(200)
    expect([await mayPlan(staffToken), await mayPlan(key), problemOf(await planAs(planner()))]).toEqual([200, 401, [403, 'notYourRole']])
    expect((await decide('keyOrAccount')).status).toBe(200)
    expect([await mayPlan(staffToken), await mayPlan(key)]).toEqual([200, 200])
  })

  it('[OFFICE-10] by key alone no account opens a seat, and none is named for one', async () => {
    const officer = newAccount()
    const accounts = [{ seatId: seatIds.officer, tenantId: officer.tid, objectId: officer.oid }]
    const { meetingId } = (await post(`${app.url}/api/meetings`, { ...planBody(), accounts }, staffToken)).body as { meetingId: string }
    expect((await enter(officer, { meetingId })).status).toBe(200)
    await decide('key')
    expect([problemOf(await enter(officer, { meetingId })), (await seatsOf(officer)).body]).toEqual([[404, 'noSeatInTeams'], { mayPlan: false, seats: [] }])
    expect(problemOf(await post(`${app.url}/api/meetings`, { ...planBody(), accounts }, staffToken))).toEqual([400, 'badMessage'])
    await decide('keyOrAccount')
    expect((await enter(officer, { meetingId })).status).toBe(200)
  })

  it('[OFFICE-10] nobody decides for a way in that would leave themselves outside', async () => {
    const byAccount = await decidingKey(decider())
    const refused = [await decide('account'), await decide('key', byAccount)]
    expect(refused.map(({ status, body }) => [status, (body as { fields: string[] }).fields])).toEqual(Array(2).fill([400, ['staffSignIn']]))
    const offered = await Promise.all([administratorToken, byAccount].map(async (token) => ((await get(`${app.url}/api/settings`, token)).body as SettingsAnswer).signIns))
    expect(offered).toEqual([['keyOrAccount', 'key'], ['keyOrAccount', 'account']])
  })

  it('[OFFICE-11] an account that its tenant lets decide does so by the name it has, and plans nothing; one that may only plan decides nothing', async () => {
    const byAccount = await decidingKey(decider())
    expect((await get(`${app.url}/api/administrator`, byAccount)).body).toEqual({ hostAuthority: 'Ekby kommun', name: 'Olle Öst' })
    const { now } = (await get(`${app.url}/api/settings`, byAccount)).body as SettingsAnswer
    const decided = await post(`${app.url}/api/settings`, { version: now.version, retentionDays: 11 }, byAccount)
    expect((decided.body as SettingsAnswer).now).toMatchObject({ retentionDays: 11, decidedBy: 'Olle Öst' })
    expect(problemOf(await post(`${app.url}/api/accounts/decide`, { token: await entra.sign({ ...planner() }) }))).toEqual([403, 'notYourRole'])
    expect([await mayPlan(byAccount), problemOf(await planAs(decider()))]).toEqual([403, [403, 'notYourRole']])
    expect([((await seatsOf(decider())).body as AccountSeats).mayDecide, ((await seatsOf(planner())).body as AccountSeats).mayDecide]).toEqual([true, undefined])
    const lines = await asked(database.connection, "select what, by_whom from audit where what = 'administratorSignedIn' or what like 'settingsChanged retentionDays' order by id desc limit 1")
    expect(lines[0]?.['by_whom']).toMatch(/^administrator account [A-Za-z0-9_-]{12}$/)
    expect(JSON.stringify(await asked(database.connection, 'select what, by_whom from audit'))).not.toContain('Öst')
  })

  it('[OFFICE-11] an account that decides signs in as often as it likes, in several places and another day, and none of its tokens ends another', async () => {
    const account = decider()
    const tokens = [await decidingKey(account), await decidingKey(account), await decidingKey(account)]
    expect(new Set(tokens).size).toBe(3)
    expect(await Promise.all(tokens.map(async (token) => (await get(`${app.url}/api/administrator`, token)).body))).toEqual(Array(3).fill({ hostAuthority: 'Ekby kommun', name: 'Olle Öst' }))
  })

  it('[OFFICE-10] nobody is shut out where no accounts are', async () => {
    const bare = await testApp()
    const answer = await post(`${bare.url}/api/settings`, { version: 0, staffSignIn: 'account' }, administratorToken)
    expect([answer.status, (answer.body as { fields: string[] }).fields]).toEqual([400, ['staffSignIn']])
    expect((await get(`${bare.url}/api/settings`, administratorToken)).body).toMatchObject({ hasAccounts: false })
  })
})
