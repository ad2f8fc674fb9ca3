import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { filledIn, routesOf } from '#test/support/route-table.ts'
import { clientId, homeTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { administratorToken, onTheDayOfTheMeeting, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const key = 'the-key-of-the-coordinator-00000001'
const eid = { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' }
let provider: EidAuthority
let entra: SigningAuthority
let app: TestApp
beforeAll(async () => {
  provider = await startEidAuthority()
  entra = await startSigningAuthority(() => new Date(onTheDayOfTheMeeting()))
  app = await testApp({ eid: { ...eid, issuer: provider.issuer }, teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) }, statisticsKeys: { coordinator: key, steeringGroup: null } })
  provider.knows({ ...eid, ...eid.secret, redirectUri: `${app.url}/brev/e-legitimation/svar` })
})
afterAll(() => Promise.all([provider.close(), entra.close()]))

const statistics = '__Host-sampratad-statistik'

it('[HTTP-24] all doors together set two cookies, whatever is sent to them: of the way to e-ID and of who reads the statistics', async () => {
  const account = { roles: ['Statistics.Coordinator'] }
  const bodies: [string, string][] = [
    ['application/x-www-form-urlencoded', ''],
    ['application/x-www-form-urlencoded', new URLSearchParams({ key, number: '12345678', code: 'AAAA AAAA', to: '/brev' }).toString()],
    ['application/json', JSON.stringify({ token: await entra.sign(account) })],
  ]
  const set: Record<string, string[]> = {}
  const note = (where: string, answer: Response) => answer.headers.getSetCookie().filter((one) => !/Expires=Thu, 01 Jan 1970/.test(one)).forEach((one) => (set[where] ??= []).push(one))
  for (const [turn, { method, path }] of routesOf(app).entries()) {
    const headers = { 'x-forwarded-for': `10.9.${turn % 250}.${Math.floor(turn / 250)}` }
    const [url, where] = [app.url + filledIn(path), `${method} ${path}`]
    if (method !== 'POST') for (const token of [undefined, staffToken, administratorToken]) note(where, await fetch(url, { redirect: 'manual', headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) } }))
    else for (const [type, body] of bodies) note(where, await fetch(url, { method, redirect: 'manual', headers: { ...headers, 'content-type': type }, body }))
  }
  expect(Object.fromEntries(Object.entries(set).map(([where, cookies]) => [where, [...new Set(cookies.map((one) => one.split('=')[0]))]]))).toEqual({
    'POST /brev/e-legitimation': ['__Host-sampratad-brev'],
    'POST /statistik': [statistics],
    // Where who was away too long writes the key beside what they had typed.
    'POST /statistik/lardomar': [statistics],
    'POST /api/accounts/statistics': [statistics],
  })
  for (const one of Object.values(set).flat()) expect(one).toMatch(/; Path=\/;.*; HttpOnly; Secure; SameSite=(?:Lax|Strict)$/)
})
