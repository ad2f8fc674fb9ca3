import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { eidProvider } from '#server/identity/eid-provider.ts'
import { entraTokens } from '#server/identity/entra-token.ts'
import { nodesOf, parsedIn } from '../operations/parsed.ts'
import { whenTestEnds } from '#test/support/endings.ts'
import { clientId, homeTenant, startSigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import ts from 'typescript'

/** A server on this machine, and what it was asked for. */
async function serving(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  whenTestEnds(() => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const now = () => new Date().toISOString()
const redirectUri = 'http://127.0.0.1/brev/e-legitimation/svar'
/** Where nobody has said that we may ask: it would answer whatever it is asked. */
let stranger: { url: string; asked: string[] }

const paths = { described: '/.well-known/openid-configuration', token: '/token', keys: '/jwks' }
/** A provider whose address `moved` sends on to the stranger. The ID token that it gives is good, so that its keys are asked for. */
async function providerWith(moved: string, status: number) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  let nonce = ''
  const documents = {
    [paths.described]: () => ({ issuer: url, authorization_endpoint: `${url}/auth`, token_endpoint: url + paths.token, jwks_uri: url + paths.keys, id_token_signing_alg_values_supported: ['RS256'] }),
    [paths.token]: async () => ({ access_token: 'a', token_type: 'Bearer', id_token: await new SignJWT({ nonce, personal_number: 'kim' }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(url).setAudience('sampratad').setSubject('kim').setIssuedAt().setExpirationTime('5m').sign(privateKey) }),
    [paths.keys]: () => ({ keys: [key] }),
  }
  const answering: RequestListener = (request, response) => {
    const path = request.url ?? ''
    if (path === moved) return void response.writeHead(status, { location: stranger.url + path }).end()
    void Promise.resolve(documents[path]?.()).then((body) => response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
  }
  const { url, asked } = await serving(answering)
  return { url, asked, saysAgain: (said: string) => void (nonce = said) }
}

beforeEach(async () => {
  stranger = await serving((_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
})

const settings = (issuer: string) => ({ issuer, clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number' })

/** To the provider and back, as the person's browser would bring it. */
async function signIn(moved: string, status: number) {
  const { url, asked, saysAgain } = await providerWith(moved, status)
  const provider = eidProvider(settings(url), now)
  const begun = await provider.begin(redirectUri)
  if (!begun) return { asked, answer: null }
  saysAgain(begun.request.nonce)
  return { asked, answer: await provider.end(new URLSearchParams({ code: 'one', state: begun.request.state, iss: url }), begun.request, redirectUri) }
}

describe('another address than the one that is configured', () => {
  it('is not asked where nothing is sent on: the sign-in is whole', async () => {
    const { asked, answer } = await signIn('/nothing', 302)
    expect([asked.map((one) => one.split(' ')[1]), answer]).toEqual([[paths.described, paths.token, paths.keys], { by: { issuer: expect.stringMatching(/^http/), subject: 'kim' } }])
  })

  it.each(Object.values(paths).flatMap((path) => [301, 302, 303, 307, 308].map((status) => [path, status] as const)))('is not asked when e-ID sends %s on to it by %d', async (path, status) => {
    const { asked, answer } = await signIn(path, status)
    expect([asked.at(-1)?.split(' ')[1], answer === null || 'stopped' in answer, stranger.asked]).toEqual([path, true, []])
  })

  it.each([301, 302, 303, 307, 308])('is not asked when Entra sends its keys on to it by %d', async (status) => {
    const entra = await startSigningAuthority(() => new Date())
    whenTestEnds(() => entra.close())
    const moved = await serving((request, response) => void response.writeHead(status, { location: `${stranger.url}${request.url}` }).end())
    const check = entraTokens({ authority: moved.url, clientId, tenants: new Set([homeTenant]) })
    expect(await check(await entra.sign({ iss: `${moved.url}/${homeTenant}/v2.0` }), new Date())).toEqual({ kind: 'authorityAway' })
    expect([moved.asked.length, stranger.asked]).toEqual([1, []])
  })

  it('is asked by nothing of ours: what asks over HTTP are these two libraries alone', () => {
    const asks = [...parsedIn('server')].flatMap(([name, file]) => nodesOf(file).flatMap((node) => (isAsking(node) ? [`${name} ${node.getText()}`] : [])))
    expect(asks.filter((one) => !one.startsWith('server/bootstrap/'))).toEqual(["server/identity/eid-provider.ts import * as oauth from 'oauth4webapi'", "server/identity/entra-token.ts import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'"])
  })
})

/** A call of `fetch`, or something imported that asks: the server's half of Node's own modules does not. */
function isAsking(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return /^(?:globalThis\.)?fetch$/.test(node.expression.getText()) || ['WebSocket', 'EventSource', 'XMLHttpRequest'].includes(node.expression.getText())
  if (!ts.isImportDeclaration(node)) return false
  const from = (node.moduleSpecifier as ts.StringLiteral).text
  const names = node.importClause?.getText() ?? ''
  if (/^(?:node:)?(?:https?|http2)$/.test(from)) return /\b(?:request|get|connect|Agent)\b|\*|^\w+$/.test(names)
  return /^(?:undici|axios|got|node-fetch|oauth4webapi|openid-client|oidc-client)/.test(from) || (from === 'jose' && /\bcreateRemoteJWKSet\b/.test(names))
}
