import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SignJWT, type JWTPayload } from 'jose'
import { entraTokens, planningRole } from '#server/identity/entra-token.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'

const now = new Date('2026-12-01T09:00:00.000Z')
const seconds = now.getTime() / 1000
let entra: SigningAuthority

beforeAll(async () => void (entra = await startSigningAuthority(() => now)))
afterAll(() => entra.close())

const checker = (tenants = [homeTenant]) => entraTokens({ authority: entra.authority, clientId, tenants: new Set(tenants) })
const check = async (claims: Record<string, unknown> = {}, header?: { kid?: string; alg?: string }) => checker()(await entra.sign(claims, header), now)

describe('a token that Teams got from Entra', () => {
  it.each([[' \u202ESara\u200B\u2067 Lind\n', 'Sara Lind'], ['\u2060\u200D', ''], [7, '']])('[WIRE-7] a name like %j in a token is shown as it is seen', async (name, seen) => {
    expect(await check({ name })).toMatchObject({ kind: 'person', person: { name: seen } })
  })

  it('[SIGN-1] proves a person by tenant and account, and shows the name', async () => {
    expect(await check()).toEqual({ kind: 'person', person: { tenantId: homeTenant, objectId: 'cccccccc-0000-4000-8000-000000000003', name: 'Sara Lind', hostAuthorityId: 'host', mayPlan: false, mayDecide: false, reads: null } })
    const oid = 'cccccccc-0000-0bcd-1234-000000000003'
    expect(await check({ oid }), 'an id without the version that a UUID has').toMatchObject({ kind: 'person', person: { objectId: oid } })
    expect(await check({ azp: clientId })).toMatchObject({ kind: 'person' })
    expect(await check({ scp: 'openid access_as_user profile', name: undefined })).toMatchObject({ kind: 'person', person: { name: '' } })
  })

  it.each([
    ['the only tenant', [homeTenant], undefined, [true, null]],
    ['the host authority’s own of several', [homeTenant, otherTenant], homeTenant, [true, false]],
    ['none of several, where nobody has said which is the host authority’s', [homeTenant, otherTenant], undefined, [false, false]],
  ] as const)('[OFFICE-9] plans by the app role of %s', async (_whose, tenants, planningTenant, expected) => {
    const checked = entraTokens({ authority: entra.authority, clientId, tenants: new Set(tenants), ...(planningTenant && { planningTenant }) })
    const mayPlan = async (tid: string) => {
      const found = await checked(await entra.sign({ tid, iss: `${entra.authority}/${tid}/v2.0`, roles: [planningRole] }), now)
      return found.kind === 'person' ? found.person.mayPlan : null
    }
    expect([await mayPlan(homeTenant), await mayPlan(otherTenant)]).toEqual(expected)
  })

  const wrong: Record<string, Partial<Record<keyof JWTPayload, unknown>>> = {
    'another app': { aud: 'api://sampratad.example.se/else' },
    'several apps, ours among them': { aud: [clientId, 'another-app'] },
    'another issuer': { iss: 'https://sts.windows.net/' },
    'the issuer of another tenant than it says': { tid: otherTenant },
    'version 1': { ver: '1.0' },
    'an app alone, without a person': { scp: undefined, roles: ['Everything.Read'] },
    'another right': { scp: 'access_as_users' },
    'another client than Teams': { azp: '00000000-0000-4000-8000-000000000009' },
    'no account': { oid: undefined },
    'an account that is no id': { oid: 'sara' },
    'no tenant': { tid: undefined },
    'no end': { exp: undefined },
    'no beginning': { nbf: undefined },
    'over for more than a minute': { exp: seconds - 61 },
    'not begun for more than a minute yet': { nbf: seconds + 61 },
  }
  it.each(Object.entries(wrong))('[SIGN-2] is nobody’s: %s', async (_name, claims) => {
    expect(await check(claims)).toEqual({ kind: 'invalid' })
  })

  it('[SIGN-2] may be a minute off either way', async () => {
    expect(await check({ exp: seconds - 59, nbf: seconds - 4000 })).toMatchObject({ kind: 'person' })
    expect(await check({ nbf: seconds + 59 })).toMatchObject({ kind: 'person' })
  })
})

describe('the signature', () => {
  it('[SIGN-2] is asked for in one way: no other algorithm, none at all, no key of others, no changed word', async () => {
    const token = await entra.sign()
    const [header, payload, signature] = token.split('.') as [string, string, string]
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const other = await startSigningAuthority(() => now)
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload
    const shared = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(Buffer.from('a secret of somebody else, 32 bytes'))
    const forged = [
      shared,
      `${part({ alg: 'none' })}.${payload}.`,
      `${header}.${part({ ...claims, oid: 'dddddddd-0000-4000-8000-000000000004' })}.${signature}`,
      await other.sign({ iss: claims.iss ?? '' }),
      await entra.sign({}, { alg: 'PS256' }),
      await entra.sign({}, { alg: 'RS512' }),
      await entra.sign({}, { kid: 'unknown' }),
      `${header}.${payload}`, '', 'a.b.c', `${token}.more`, 'å'.repeat(5000),
    ]
    await other.close()
    for (const one of forged) expect(await checker()(one, now), one.slice(0, 20)).toEqual({ kind: 'invalid' })
  })
})

describe('a tenant', () => {
  it('[SIGN-3] that has not been let in is told apart from a wrong token', async () => {
    const theirs = { tid: otherTenant, iss: `${entra.authority}/${otherTenant}/v2.0` }
    expect(await check(theirs)).toEqual({ kind: 'otherTenant' })
    expect(await checker([homeTenant, otherTenant])(await entra.sign(theirs), now)).toMatchObject({ kind: 'person', person: { tenantId: otherTenant } })
  })
})

describe('a key that the authority says whose tokens it signs', () => {
  const ofNobodyElse = ['https://login.microsoftonline.com/{tenantid}/v2.0', () => `${entra.authority}/${otherTenant}/v2.0`, () => `${entra.authority}/{tenantid}`, null, 7, ''] as const
  it('[SIGN-2] signs those and no others', async () => {
    const theirs = { tid: otherTenant, iss: `${entra.authority}/${otherTenant}/v2.0` }
    const checked = async (issuer: unknown, claims = {}) => {
      entra.sayKeyIsFor(issuer)
      return checker([homeTenant, otherTenant])(await entra.sign(claims), now)
    }
    for (const issuer of ofNobodyElse) expect(await checked(typeof issuer === 'function' ? issuer() : issuer)).toEqual({ kind: 'invalid' })
    expect(await checked(theirs.iss, theirs)).toMatchObject({ kind: 'person', person: { tenantId: otherTenant } })
    expect(await checked(undefined)).toMatchObject({ kind: 'person', person: { tenantId: homeTenant } })
    expect(await checked(`${entra.authority}/{tenantid}/v2.0`)).toMatchObject({ kind: 'person' })
    expect(await checker()(await entra.sign({}, { kid: undefined }), now), 'a key that is not named').toEqual({ kind: 'invalid' })
  })
})

describe('the authority’s keys', () => {
  it('[SIGN-4] are fetched once for many tokens', async () => {
    const one = checker()
    const before = entra.keysAsked()
    for (let times = 0; times < 20; times += 1) expect(await one(await entra.sign(), now)).toMatchObject({ kind: 'person' })
    expect(entra.keysAsked() - before).toBe(1)
  })

  it('[SIGN-4] are kept for a day, and one that is not among them is asked for at most every half minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    try {
      const one = checker()
      const before = entra.keysAsked()
      const askedAfter = async (ms: number) => {
        vi.setSystemTime(now.getTime() + ms)
        const { kind } = await one(await entra.sign(), now)
        return [kind, entra.keysAsked() - before]
      }
      const [second, hour] = [1000, 3_600_000]
      expect(await askedAfter(0)).toEqual(['person', 1])
      expect(await askedAfter(24 * hour - second)).toEqual(['person', 1])
      expect(await askedAfter(24 * hour + second)).toEqual(['person', 2])
      await entra.changeKey()
      expect(await askedAfter(24 * hour + 30 * second)).toEqual(['invalid', 2])
      expect(await askedAfter(24 * hour + 32 * second)).toEqual(['person', 3])
    } finally {
      vi.useRealTimers()
    }
  })

  it('[SIGN-4] that do not come within five seconds are waited for no longer, make no token wrong, and are asked for again', { timeout: 60_000 }, async () => {
    const one = checker()
    const token = await entra.sign()
    entra.answerInstead('nothing')
    expect(await Promise.all([one(token, now), one(token, now)])).toEqual([{ kind: 'authorityAway' }, { kind: 'authorityAway' }])
    entra.answerInstead(null)
    expect(await one(token, now)).toMatchObject({ kind: 'person' })
  })

  it('[SIGN-4] that can not be had make no token wrong: nobody can say, and the next one is tried again', async () => {
    const one = checker()
    const token = await entra.sign()
    for (const answer of [{ status: 503, body: 'away' }, { status: 200, body: 'no keys' }, { status: 200, body: '{"keys":"none"}' }]) {
      entra.answerInstead(answer)
      expect(await one(token, now), answer.body).toEqual({ kind: 'authorityAway' })
    }
    entra.answerInstead(null)
    expect(await one(token, now)).toMatchObject({ kind: 'person' })
    const gone = await startSigningAuthority(() => now)
    const check = entraTokens({ authority: gone.authority, clientId, tenants: new Set([homeTenant]) })
    const theirs = await gone.sign()
    await gone.close()
    expect(await check(theirs, now)).toEqual({ kind: 'authorityAway' })
  })
})
