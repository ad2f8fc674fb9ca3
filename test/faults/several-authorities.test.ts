import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountPlans, PlannedMeeting } from '#core/wire/http.ts'
import type { AddedAdministrator, SettingsAnswer } from '#core/wire/settings.ts'
import { databaseOfRun } from '#test/support/database-of-run.ts'
import { freePort } from '#test/support/free-port.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { get, post } from '#test/support/test-app.ts'
import { BuiltServer, buildServer, removeBuilt } from './built-server.ts'

const tokens = { host: 'staff-of-ekby-00000000000000000000000001', first: 'first-of-ekby-00000000000000000000000001', viby: 'staff-of-viby-00000000000000000000000001', vibyFirst: 'first-of-viby-00000000000000000000000001' }
const folder = mkdtempSync(join(tmpdir(), 'sampratad-authorities-'))
const authoritiesFile = join(folder, 'authorities.json')
const viby = { id: 'viby', name: 'Viby kommun', staffToken: tokens.viby, administratorToken: tokens.vibyFirst, tenant: otherTenant }
const write = (authorities: unknown) => writeFileSync(authoritiesFile, JSON.stringify(authorities))

let file: string
let entra: SigningAuthority
let server: BuiltServer
const ids: Record<string, string> = { seatId: 'seat-officer', recipient: 'participant' }
const keys = { eva: '', nils: '' }
const keyOf = async (name: string, first: string) => ((await post(`${server.origin}/api/administrators`, { name }, first)).body as AddedAdministrator).key

beforeAll(async () => {
  file = await buildServer()
  entra = await startSigningAuthority(() => new Date())
  write([viby])
  const port = await freePort()
  server = new BuiltServer(file, port, {
    ...(await databaseOfRun()), PUBLIC_URL: `http://127.0.0.1:${port}`, DRAIN_SECONDS: '0', MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), HOST_AUTHORITY: 'Ekby kommun', STAFF_TOKEN: tokens.host, ADMINISTRATOR_TOKEN: tokens.first,
    AUTHORITIES_FILE: authoritiesFile, TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: `${homeTenant},${otherTenant}`, PLANNING_TENANT: homeTenant, ENTRA_AUTHORITY: entra.authority,
  })
  await server.start()
  keys.eva = await keyOf('Eva Ek', tokens.first)
  keys.nils = await keyOf('Nils Nord', tokens.vibyFirst)
  await fillHost()
})
afterAll(async () => {
  await server.remove()
  await entra.close()
  removeBuilt(file)
  rmSync(folder, { recursive: true, force: true })
})

/** Of everything that an address can name, one that is the first authority's. */
async function fillHost() {
  const ask = async (path: string, body: object, token = keys.eva) => {
    const answer = await post(server.origin + path, body, token)
    expect(answer.status, path).toBeLessThan(300)
    return answer.body
  }
  ids['meetingId'] = ((await ask('/api/meetings', planBody(), tokens.host)) as PlannedMeeting).meetingId
  ids['planId'] = 'a-plan-of-ekby-000001'
  await ask('/api/plans', { id: ids['planId'], version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, tokens.host)
  ids['termId'] = 'a-term-of-ekby-000001'
  await ask('/api/terms', { id: ids['termId'], term: 'nystartsjobb', aliases: [], plain: { sv: 'Ett jobb med stöd.', en: 'A job with support.' }, reviewBy: '2099-01-01' })
  ids['referralId'] = await askFor('/anmal', tokens.host)
  const { administrators } = (await get(`${server.origin}/api/administrators`, keys.eva)).body as { administrators: { id: string }[] }
  ids['administratorId'] = administrators[0]!.id
}

/** Asks at this address for a meeting. Out: the id of the request, as the staff with this key finds it. */
async function askFor(address: string, token: string): Promise<string> {
  const sent = await fetch(server.origin + address, { method: 'POST', body: new URLSearchParams({ who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }) })
  expect(sent.status).toBe(201)
  return (await waiting(token))[0]!.id
}
const waiting = async (token: string) => ((await get(`${server.origin}/api/waiting`, token)).body as { referrals: { id: string }[] }).referrals

type Paths = Record<string, Record<string, unknown>>
/** A door with ids in it, and with the ids of nobody in the same form. */
const named = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? `none-of-${name}-000001`)
const nobodys = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => (name === 'recipient' ? 'participant' : `none-of-${name}-000001`))

describe('several authorities in one server', () => {
  it('[OFFICE-16] every door answers the other’s keys about what is one’s as about what is not there', async () => {
    const { paths } = (await get(`${server.origin}/api/openapi.json`)).body as { paths: Paths }
    const doors = Object.entries(paths).filter(([path]) => path.includes('{') && !path.startsWith('/letters/')).flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ path, method })))
    const missing: string[] = []
    for (const token of [tokens.viby, keys.nils]) {
      for (const { path, method } of doors) {
        const ask = (address: string) => (method === 'get' ? get(server.origin + address, token) : post(server.origin + address, bodies[path] ?? {}, token))
        const [theirs, none] = [await ask(named(path)), await ask(nobodys(path))]
        expect([theirs.status, theirs.body], `${method} ${path}`).toEqual([none.status, none.body])
        if (theirs.status === 404) missing.push(path)
      }
    }
    expect(missing).toEqual(expect.arrayContaining(['/api/administrators/{administratorId}/end', '/api/meetings/{meetingId}/chair', '/api/meetings/{meetingId}/commands', '/api/meetings/{meetingId}/people', '/api/meetings/{meetingId}/seen', '/api/plans/{planId}', '/api/referrals/{referralId}', '/api/terms/{termId}/remove', '/api/terms/{termId}/versions']))
  })

  it('[OFFICE-16] [ASK-23] what lists things lists nothing of the other’s, and each is asked for meetings at an address of its own', async () => {
    const { paths } = (await get(`${server.origin}/api/openapi.json`)).body as { paths: Paths }
    const lists = Object.entries(paths).filter(([path, methods]) => !path.includes('{') && 'get' in methods).map(([path]) => path)
    const said = await Promise.all([tokens.viby, keys.nils].flatMap((token) => lists.map(async (path) => JSON.stringify((await get(server.origin + path, token)).body))))
    for (const known of [ids['meetingId'], ids['planId'], ids['termId'], ids['referralId'], ids['administratorId'], 'Eva Ek', 'Ekby', 'Maria']) expect(said.filter((one) => one.includes(known ?? '?')), known).toEqual([])
    const theirs = await askFor('/anmal/hos/viby', tokens.viby)
    expect([(await waiting(tokens.viby)).map(({ id }) => id), (await waiting(tokens.host)).map(({ id }) => id)]).toEqual([[theirs], [ids['referralId']]])
    const page = await (await fetch(`${server.origin}/anmal/hos/viby`)).text()
    expect([page.includes('Viby kommun'), page.includes('Ekby'), (await fetch(`${server.origin}/anmal/hos/ekby`)).status]).toEqual([true, false, 404])
  })

  it('[OFFICE-16] each has its own settings and administrators, and an account of its own tenant plans and decides for it alone', async () => {
    expect((await post(`${server.origin}/api/settings`, { version: 0, retentionDays: 3 }, keys.nils)).status).toBe(200)
    const settings = async (token: string) => ((await get(`${server.origin}/api/settings`, token)).body as SettingsAnswer).now
    expect([await settings(keys.nils), await settings(keys.eva)]).toMatchObject([{ retentionDays: 3, decidedBy: 'Nils Nord' }, { retentionDays: 14, version: 0 }])
    expect((await post(`${server.origin}/api/administrators`, { name: 'En till' }, tokens.vibyFirst)).status).toBe(401)
    const account = { tid: otherTenant, iss: `${entra.authority}/${otherTenant}/v2.0`, roles: ['Meetings.Plan', 'Settings.Decide', 'Statistics.Coordinator'] }
    const tokenFor = async (what: string) => ((await post(`${server.origin}/api/accounts/${what}`, { token: await entra.sign(account) })).body as AccountPlans).token
    const byAccount = await tokenFor('plan')
    expect((await get(`${server.origin}/api/staff`, byAccount)).body).toMatchObject({ hostAuthority: 'Viby kommun' })
    expect((await get(`${server.origin}/api/meetings/${ids['meetingId']}/seen`, byAccount)).status).toBe(404)
    expect((await get(`${server.origin}/api/administrator`, await tokenFor('decide'))).body).toMatchObject({ hostAuthority: 'Viby kommun', name: 'Sara Lind' })
  })

  it('[OFFICE-15] a file that does not hold stops the start, with what is wrong and not what stood there', async () => {
    const secret = 'a-secret-that-is-nobodys-business'
    const wrong: [unknown, RegExp][] = [
      ['not a list', /^AUTHORITIES_FILE: the file: /],
      [[{ ...viby, id: 'Viby!' }], /^AUTHORITIES_FILE: 0\.id: is 2 to 40/],
      [[{ ...viby, id: 'host' }], /^AUTHORITIES_FILE: id: /],
      [[{ ...viby, name: 'Ekby kommun' }], /^AUTHORITIES_FILE: name: /],
      [[{ ...viby, staffToken: tokens.host }], /^AUTHORITIES_FILE: staffToken and administratorToken: /],
      [[{ ...viby, staffToken: `${secret} ` }], /^AUTHORITIES_FILE: 0\.staffToken: /],
      [[{ ...viby, tenant: homeTenant }], /^AUTHORITIES_FILE: tenant: /],
      [[{ ...viby, tenant: '99999999-0000-4000-8000-000000000009' }], /^AUTHORITIES_FILE: tenant: is one of TEAMS_TENANTS/],
    ]
    for (const [content, says] of wrong) {
      write(content)
      const { code, said } = await server.startSecond()
      expect([code, said], JSON.stringify(content)).toEqual([1, expect.stringMatching(says)])
      expect(said).not.toContain(secret)
    }
  })

  it('[OFFICE-15] the shared keys of one that is taken out of the file end, and what it has stays for when it comes back', async () => {
    write([])
    await server.stop()
    await server.start()
    expect((await get(`${server.origin}/api/staff`, tokens.viby)).status).toBe(401)
    write([viby])
    await server.stop()
    await server.start()
    expect((await get(`${server.origin}/api/staff`, tokens.viby)).body).toMatchObject({ hostAuthority: 'Viby kommun' })
    expect(await waiting(tokens.viby)).toHaveLength(1)
  })
})

/** Bodies that a door takes, so that it looks for what is named. */
const bodies: Record<string, object> = {
  '/api/meetings/{meetingId}/commands': { id: 'command-0000000001', command: { type: 'recordConsent', records: planBody().consents } },
  '/api/terms/{termId}': { term: 'x', aliases: [], plain: { sv: 'Ett ord.', en: 'A word.' }, reviewBy: '2099-01-01', version: 1 },
  '/api/terms/{termId}/remove': { version: 1 },
  '/api/forms/{formId}/withdraw': { version: 1 },
  '/api/catalogue/{entryId}/withdraw': { version: 1 },
}
