import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginSignIn, endSignIn } from '#client/sign-in/authority.ts'
import { clientId, homeTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'

const origin = 'https://samprat.example.test'
const redirectUri = `${origin}/signin`
const person = { name: 'Sara Lind', tid: homeTenant, oid: randomUUID() }
const plainFetch = globalThis.fetch
let entra: SigningAuthority
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date())
  entra.pages.accounts.push(person)
  entra.pages.redirectUris.add(redirectUri)
  // A browser says where it asks from; Node does not.
  globalThis.fetch = (input, init) => plainFetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), origin } })
})
afterAll(async () => {
  globalThis.fetch = plainFetch
  await entra.close()
})

const settingsAt = (tenant = 'organizations') => ({ authority: `${entra.authority}/${tenant}`, clientId, scope: `api://samprat.example.test/${clientId}/access_as_user`, redirectUri })

/** Chooses the person on the authority’s page. Out: what it sends back after `#`. */
async function chosen(address: string) {
  const asked = new URL(address).searchParams
  const form = new URLSearchParams({ account: person.oid, ...Object.fromEntries(['redirect_uri', 'state', 'nonce', 'code_challenge'].map((name) => [name, asked.get(name) ?? ''])) })
  const { headers } = await plainFetch(`${entra.authority}/any/chosen?${form.toString()}`, { redirect: 'manual' })
  return new URLSearchParams(new URL(headers.get('location') ?? '').hash.slice(1))
}

describe('signing in at an authority', () => {
  it.each(['organizations', homeTenant])('gives a token by the door %s, once', async (tenant) => {
    const { address, request } = await beginSignIn(settingsAt(tenant), { picksAccount: false })
    const answer = await chosen(address)
    expect(await endSignIn(settingsAt(tenant), answer, request)).toMatchObject({ token: expect.stringMatching(/^eyJ/) as string })
    expect(await endSignIn(settingsAt(tenant), answer, request)).toEqual({ stopped: 'failed' })
  })

  it.each(['nonce', 'verifier', 'state'] as const)('gives none when the %s is another', async (part) => {
    const { address, request } = await beginSignIn(settingsAt(), { picksAccount: false })
    const ended = await endSignIn(settingsAt(), await chosen(address), { ...request, [part]: 'x'.repeat(43) })
    expect(ended).toEqual({ stopped: part === 'state' ? 'strangeAnswer' : 'failed' })
  })

  it('gives none by the door of another tenant, and none to who has asked for nothing', async () => {
    const { address, request } = await beginSignIn(settingsAt(), { picksAccount: false })
    const answer = await chosen(address)
    expect(await endSignIn(settingsAt(), answer, null)).toEqual({ stopped: 'strangeAnswer' })
    expect(await endSignIn(settingsAt(randomUUID()), answer, request)).toEqual({ stopped: 'failed' })
  })

  it('does not wait for ever for an authority that takes what is asked and answers nothing', { timeout: 60_000 }, async () => {
    entra.pages.silentAt.add('description')
    await expect(beginSignIn(settingsAt(), { picksAccount: false })).rejects.toThrow(/timeout/i)
    entra.pages.silentAt.clear()
    const { address, request } = await beginSignIn(settingsAt(), { picksAccount: false })
    const answer = await chosen(address)
    entra.pages.silentAt.add('token')
    expect(await endSignIn(settingsAt(), answer, request)).toEqual({ stopped: 'authorityAway' })
    entra.pages.silentAt.clear()
  })

  it('trusts no authority without TLS on another machine', async () => {
    await expect(beginSignIn({ ...settingsAt(), authority: 'http://login.example.test/organizations' }, { picksAccount: false })).rejects.toThrow(/HTTPS|requests/i)
  })
})
