import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeAppPackage } from '#manifest/app-package.ts'
import { usedPermissions } from '#manifest/check-permissions.ts'
import { readSettings } from '#manifest/package-settings.ts'
import { readConfig } from '#server/config.ts'
import { entraTokens, teamsClients, type EntraSettings } from '#server/identity/entra-token.ts'
import { signInSettings } from '#server/identity/sign-in-settings.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'

const guide = readFileSync(new URL('../../manifest/README.md', import.meta.url), 'utf8')
const host = 'sampratad.example.se'
const now = new Date('2026-12-01T09:00:00.000Z')
const publicAuthority = 'https://login.microsoftonline.com'

let entra: SigningAuthority
beforeAll(async () => void (entra = await startSigningAuthority(() => now)))
afterAll(() => entra.close())

/** The table whose first column is named so, as rows of cells. */
function table(firstColumn: string): string[][] {
  const lines = guide.split('\n')
  const head = lines.findIndex((line) => line.startsWith(`| ${firstColumn} |`))
  if (head < 0) throw new Error(`The guide has no table of ${firstColumn}.`)
  const rest = lines.slice(head + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** What stands as code first in the last cell of a row, with host and ids in the places of the reader's own. */
function value(firstColumn: string, row: string): string {
  const cells = table(firstColumn).find(([name]) => name?.replaceAll('`', '') === row)
  const code = /`([^`]+)`/.exec(cells?.at(-1) ?? '')?.[1]
  if (code === undefined) throw new Error(`The guide says no value of ${row}.`)
  return code.replaceAll('<host>', host).replaceAll('<client-id>', clientId).replaceAll('<tenant-id>', homeTenant)
}
const registered = (row: string) => value('Value', row)
const variable = (name: string) => value('Variable', name)

/** The server's settings when the guide is followed; only the authority is another, as in every test. */
function followed(): { teams: EntraSettings; publicUrl: string } {
  const names = table('Variable').map(([name]) => name?.replaceAll('`', '') ?? '')
  const environment = Object.fromEntries(names.map((name) => [name, variable(name)]))
  const { teams, publicUrl } = readConfig({ ...environment, MASTER_KEY: `${'A'.repeat(43)}=`, HOST_AUTHORITY: 'Ekby kommun' })
  if (!teams || publicUrl === null) throw new Error('Nobody signs in.')
  return { teams, publicUrl }
}

/** A token as Entra gives it for an app registered as the guide says. */
const tokenClaims = () => {
  const claim = (name: string) => value('Claim', name)
  return { aud: claim('aud'), iss: claim('iss').replace(publicAuthority, entra.authority), tid: homeTenant, ver: claim('ver'), scp: claim('scp'), azp: registered('Teams on the web') }
}
const check = async (claims: Record<string, unknown>) =>
  (await entraTokens({ ...followed().teams, authority: entra.authority })(await entra.sign({ ...tokenClaims(), ...claims }), now)).kind

describe('the registration in the guide', () => {
  test('has the Application ID URI that the package names', async () => {
    const settings = readSettings({ HOST: host, APP_ID: '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a', TEAMS_CLIENT_ID: registered('Client id') }, '1.2.3')
    if (Array.isArray(settings)) throw new Error(settings.join('\n'))
    const made = await makeAppPackage(settings, (file) => readFileSync(new URL(`../../manifest/${file}`, import.meta.url)))
    if ('problems' in made) throw new Error(made.problems.join('\n'))
    const manifest = JSON.parse(strFromU8(unzipSync(made.bytes)['manifest.json']!)) as Record<string, unknown>
    expect(manifest['webApplicationInfo']).toEqual({ id: clientId, resource: registered('Application ID URI') })
  })

  test('has the scope and the redirect URI that a browser is told of', () => {
    const { teams, publicUrl } = followed()
    expect(signInSettings(teams, publicUrl)).toMatchObject({
      clientId: registered('Client id'),
      scope: `${registered('Application ID URI')}/${registered('Scope')}`,
      redirectUri: registered('Redirect URI, for signing in in a browser'),
    })
  })

  test('lets in the clients that the server lets in, and no others', () => {
    expect(new Set(['Teams on computer and phone', 'Teams on the web'].map(registered))).toEqual(teamsClients)
  })

  test('gives tokens of the version that the claims name', () => {
    expect(`${registered('Access token version')}.0`).toBe(value('Claim', 'ver'))
  })
})

describe('a token of such a registration', () => {
  test.each([['Teams on computer and phone'], ['Teams on the web'], ['Client id']])('is good from: %s', async (row) => {
    expect(await check({ azp: registered(row), scp: registered('Scope') })).toBe('person')
  })

  test.each([
    ['for the Application ID URI, as of version 1', { aud: `api://${host}/${clientId}` }],
    ['issued by another tenant than its own', { tid: otherTenant }],
    ['of version 1', { ver: '1.0' }],
    ['of another scope', { scp: 'User.Read' }],
    ['from a client that is not in the guide', { azp: '00000000-0000-4000-8000-000000000000' }],
  ])('is not good %s', async (_name, claims) => {
    expect(await check(claims)).toBe('invalid')
  })

  test('of a tenant that the variables do not name is told apart', async () => {
    expect(await check({ tid: otherTenant, iss: `${entra.authority}/${otherTenant}/v2.0` })).toBe('otherTenant')
  })
})

test('every claim of the guide is one that the tests above turn', () => {
  expect(table('Claim').map(([name]) => name)).toEqual(['`aud`', '`iss`', '`tid`', '`ver`', '`scp`', '`azp`'])
})

test('the authority that may be left out is the one that the server takes by itself', () => {
  const { teams } = readConfig({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: homeTenant })
  expect(teams?.authority).toBe(variable('ENTRA_AUTHORITY'))
})

test('the permissions in the guide are the ones of the package, each with its use', () => {
  const asked = table('Permission').filter(([, type]) => type === 'Delegated')
  expect(asked.map(([name]) => name?.replaceAll('`', ''))).toEqual(Object.keys(usedPermissions))
  for (const [name = '', , use = ''] of asked) expect(use).toContain(usedPermissions[name.replaceAll('`', '')])
})

test('every value in the guide has its test: a new row needs one', () => {
  expect(table('Value').map(([row]) => row)).toEqual([
    'Name',
    'Supported account types',
    'Client id',
    'Access token version',
    'Application ID URI',
    'Scope',
    'Teams on computer and phone',
    'Teams on the web',
    'Redirect URI, for signing in in a browser',
  ])
})
