import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientId } from './known-ids.ts'

/** Somebody who can be chosen on the authority's page. */
export type TestAccount = { name: string; tid: string; oid: string }

type Asked = { redirectUri: string; state: string; nonce: string; challenge: string }
type Given = Asked & { account: TestAccount }
type SignToken = (claims: Record<string, unknown>) => Promise<string>

export type SignInPages = {
  accounts: TestAccount[]
  /** Where single-page apps may be sent back to, as registered. */
  redirectUris: Set<string>
  /** What was wrong with requests so far, for a test to read. */
  refused: string[]
  /** At these addresses it takes the request and answers nothing. */
  silentAt: Set<SignInPath>
  /** Out: whether the request was for one of these pages. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

const paths = { description: '/v2.0/.well-known/openid-configuration', door: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token' } as const
export type SignInPath = keyof typeof paths

/** The pages and addresses at which a browser signs in: `/<tenant>/v2.0/.well-known/openid-configuration`, `/oauth2/v2.0/authorize`, `/oauth2/v2.0/token`. */
export function signInPages(authority: () => string, sign: SignToken): SignInPages {
  const codes = new Map<string, Given>()
  const pages: SignInPages = { accounts: [], redirectUris: new Set(), refused: [], silentAt: new Set(), answer: async () => false }
  pages.answer = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', authority())
    const [, tenant = '', path = ''] = /^\/([\w-]+)(\/.*)$/.exec(pathname) ?? []
    if ([...pages.silentAt].some((silent) => paths[silent] === path)) return true
    if (path === paths.description) describe(response, authority(), tenant)
    else if (path === paths.door) choose(pages, searchParams, response)
    else if (path === '/chosen') sendBack(pages, codes, searchParams, response)
    else if (path === paths.token) await giveToken({ pages, codes, authority: authority(), sign }, request, response)
    else return false
    return true
  }
  return pages
}

/** As Entra’s: the issuer of the door for all tenants has a gap in it. */
function describe(response: ServerResponse, authority: string, tenant: string) {
  const door = `${authority}/${tenant}`
  const body = {
    issuer: `${authority}/${tenant === 'organizations' ? '{tenantid}' : tenant}/v2.0`,
    authorization_endpoint: `${door}/oauth2/v2.0/authorize`,
    token_endpoint: `${door}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/common/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
  json(response, 200, body, '*')
}

const wrongIn = (pages: SignInPages, asked: URLSearchParams): string[] =>
  Object.entries({
    client_id: asked.get('client_id') === clientId,
    redirect_uri: pages.redirectUris.has(asked.get('redirect_uri') ?? ''),
    response_type: asked.get('response_type') === 'code',
    response_mode: asked.get('response_mode') === 'fragment',
    code_challenge_method: asked.get('code_challenge_method') === 'S256',
    code_challenge: (asked.get('code_challenge') ?? '').length === 43,
    state: (asked.get('state') ?? '').length >= 20,
    nonce: (asked.get('nonce') ?? '').length >= 20,
    scope: /^openid api:\/\/[\w.:-]+\/[\w-]+\/access_as_user$/.test(asked.get('scope') ?? ''),
  }).flatMap(([name, isRight]) => (isRight ? [] : [name]))

/** A button for each account, and for each way of not signing in. */
function choose(pages: SignInPages, asked: URLSearchParams, response: ServerResponse) {
  const wrong = wrongIn(pages, asked)
  pages.refused.push(...wrong)
  if (wrong.length > 0) return void response.writeHead(400, html).end(`<h1>The request is wrong: ${wrong.join(', ')}</h1>`)
  const hidden = ['redirect_uri', 'state', 'nonce', 'code_challenge'].map((name) => `<input type="hidden" name="${name}" value="${asked.get(name) ?? ''}">`).join('')
  const button = (name: string, value: string, says: string) => `<p><button name="${name}" value="${value}">${says}</button></p>`
  const accounts = pages.accounts.map(({ name, oid }) => button('account', oid, name))
  const errors = ['access_denied', 'consent_required', 'interaction_required', 'server_error'].map((error) => button('error', error, error))
  response.writeHead(200, html).end(`<h1>Test authority</h1><form action="/any/chosen">${hidden}${accounts.join('')}${errors.join('')}</form>`)
}

function sendBack(pages: SignInPages, codes: Map<string, Given>, chosen: URLSearchParams, response: ServerResponse) {
  const of = (name: string) => chosen.get(name) ?? ''
  const asked: Asked = { redirectUri: of('redirect_uri'), state: of('state'), nonce: of('nonce'), challenge: of('code_challenge') }
  const account = pages.accounts.find(({ oid }) => oid === of('account'))
  const code = randomUUID()
  if (account) codes.set(code, { ...asked, account })
  const answer = new URLSearchParams({ ...(account ? { code } : { error: of('error'), error_description: 'AADSTS65004: a test wants it so' }), state: asked.state, session_state: randomUUID() })
  response.writeHead(302, { location: `${asked.redirectUri}#${answer.toString()}` }).end()
}

type Giving = { pages: SignInPages; codes: Map<string, Given>; authority: string; sign: SignToken }

/** As Entra for single-page apps: asked across origins, each code once, with its verifier. */
async function giveToken({ pages, codes, authority, sign }: Giving, request: IncomingMessage, response: ServerResponse) {
  const origin = request.headers.origin ?? ''
  const isKnown = [...pages.redirectUris].some((uri) => new URL(uri).origin === origin)
  if (request.method === 'OPTIONS') return void response.writeHead(204, { 'access-control-allow-origin': origin, 'access-control-allow-headers': '*', 'access-control-allow-methods': 'POST' }).end()
  const form = new URLSearchParams(await bodyOf(request))
  const given = codes.get(form.get('code') ?? '')
  codes.delete(form.get('code') ?? '')
  const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
  const isRight = given && isKnown && form.get('client_id') === clientId && form.get('grant_type') === 'authorization_code' && form.get('redirect_uri') === given.redirectUri && challenge === given.challenge
  if (!isRight) {
    pages.refused.push('token')
    return json(response, 400, { error: 'invalid_grant' }, isKnown ? origin : undefined)
  }
  const { account, nonce } = given
  const who = { ...account, iss: `${authority}/${account.tid}/v2.0`, azp: clientId }
  const tokens = { token_type: 'Bearer', expires_in: 3600, scope: 'access_as_user', access_token: await sign(who), id_token: await sign({ ...who, nonce, sub: account.oid }) }
  json(response, 200, tokens, origin)
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const json = (response: ServerResponse, status: number, body: object, allowed?: string) =>
  void response.writeHead(status, { 'content-type': 'application/json', ...(allowed !== undefined && { 'access-control-allow-origin': allowed }) }).end(JSON.stringify(body))

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}
