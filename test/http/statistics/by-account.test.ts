import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountSeats } from '#core/wire/http.ts'
import { accountsAt, problemOf } from '#test/support/accounts.ts'
import { clientId, homeTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'
import { showSeededYear } from './seeded-years.ts'

let entra: SigningAuthority
let app: TestApp
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date(onTheDayOfTheMeeting()))
  app = await testApp({ teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) } })
  await showSeededYear(app.store)
})
afterAll(() => entra.close())

const { newAccount, seatsOf } = accountsAt(() => app.url, () => entra)
const enter = async (account: object) => post(`${app.url}/api/accounts/statistics`, { token: await entra.sign({ ...account }) })

describe('an account that reads the statistics', () => {
  it.each(['Statistics.Coordinator', 'Statistics.SteeringGroup'])('[STAT-13] comes in with the app role %s, is told so, and plans nothing', async (role) => {
    const account = { ...newAccount(), roles: [role] }
    expect((await seatsOf(account)).body as AccountSeats).toEqual({ seats: [], mayPlan: false, readsStatistics: true })
    const entered = await enter(account)
    expect([entered.status, entered.body]).toEqual([200, { isDone: true }])
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const page = await fetch(`${app.url}/statistik`, { headers: { cookie, 'accept-language': 'sv' } })
    expect(await page.text()).toContain('Statistik 2025')
    expect(problemOf(await post(`${app.url}/api/accounts/plan`, { token: await entra.sign(account) }))).toEqual([403, 'notYourRole'])
    expect((await fetch(`${app.url}/api/staff`, { headers: { cookie } })).status).toBe(401)
  })

  it('[STAT-13] does not without the role, or with one of another tenant', async () => {
    expect(problemOf(await enter({ ...newAccount(), roles: ['Meetings.Plan'] }))).toEqual([403, 'notYourRole'])
    expect(problemOf(await enter({ ...newAccount(), roles: ['Statistics.Coordinator'], tid: '11111111-2222-4333-8444-555555555555' }))[0]).toBe(401)
    expect(JSON.stringify((await get(`${app.url}/statistik`)).body)).not.toContain('2025')
  })
})
