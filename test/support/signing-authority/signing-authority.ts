import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWTHeaderParameters, type JWTPayload } from 'jose'
import { clientId, homeTenant, teamsOnTheWeb } from './known-ids.ts'
import { signInPages, type SignInPages } from './sign-in-pages.ts'

export type SigningAuthority = {
  /** What is configured in the place of `https://login.microsoftonline.com`. */
  authority: string
  /** A version 2 access token as Teams gets it: for the chair of the first tenant, but for what is given here. */
  sign: (claims?: Record<string, unknown>, header?: { kid?: string | undefined; alg?: string }) => Promise<string>
  /** From now on another key signs, and is in the document. */
  changeKey: () => Promise<void>
  /** How often the keys were asked for. */
  keysAsked: () => number
  /** From now on the document says this of whose tokens the key signs; undefined: nothing. */
  sayKeyIsFor: (issuer: unknown) => void
  /** From now on every request gets this answer instead of the keys, or `nothing` at all; null ends it. */
  answerInstead: (answer: Instead | null) => void
  /** Where a browser signs in. */
  pages: SignInPages
  close: () => Promise<void>
}

type Instead = { status: number; body: string } | 'nothing'

export { clientId, homeTenant, otherTenant, teamsOnTheWeb } from './known-ids.ts'

/** Stands in for Entra: the same documents at the same paths, with keys of its own, on this port or a free one. What is tested does not know the difference. */
export async function startSigningAuthority(now: () => Date, port = 0): Promise<SigningAuthority> {
  let asked = 0
  let serial = 0
  let instead: Instead | null = null
  const newKey = async () => ({ kid: `key-${(serial += 1)}`, ...(await generateKeyPair('RS256', { extractable: true })) })
  let key = await newKey()
  let keyIsFor: unknown = null
  const sign: SigningAuthority['sign'] = (claims = {}, header = {}) =>
    signed({ ...usualClaims(authority, now()), ...claims }, { alg: 'RS256', kid: key.kid, ...header }, key.privateKey)
  const pages = signInPages(() => authority, sign)
  const server = createServer((request, response) => {
    if (request.url !== '/common/discovery/v2.0/keys') return void pages.answer(request, response).then((isAnswered) => isAnswered || response.writeHead(404).end())
    asked += 1
    if (instead === 'nothing') return
    if (instead) return void response.writeHead(instead.status).end(instead.body)
    void keysOf(key, keyIsFor).then((keys) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(keys)))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  keyIsFor = `${authority}/{tenantid}/v2.0`
  return {
    authority,
    sign,
    pages,
    changeKey: async () => void (key = await newKey()),
    keysAsked: () => asked,
    sayKeyIsFor: (issuer) => void (keyIsFor = issuer),
    answerInstead: (answer) => void (instead = answer),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
}

/** The same key signs in another way when the header says so. */
const signed = async (claims: JWTPayload, header: { alg: string; kid?: string | undefined }, key: CryptoKey) =>
  new SignJWT(claims).setProtectedHeader(header as JWTHeaderParameters).sign(header.alg === 'RS256' ? key : await importJWK({ ...(await exportJWK(key)), alg: header.alg }, header.alg))

/** As Entra's document: without an algorithm, which a key has no say in, and with whose tokens it signs. */
const keysOf = async ({ kid, publicKey }: { kid: string; publicKey: CryptoKey }, issuer: unknown) => ({ keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', issuer }] })

function usualClaims(authority: string, now: Date): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000)
  return {
    iss: `${authority}/${homeTenant}/v2.0`,
    aud: clientId,
    ver: '2.0',
    tid: homeTenant,
    oid: 'cccccccc-0000-4000-8000-000000000003',
    azp: teamsOnTheWeb,
    scp: 'access_as_user',
    name: 'Sara Lind',
    preferred_username: 'sara.lind@sjovik.example',
    iat: seconds,
    nbf: seconds,
    exp: seconds + 3600,
  }
}
