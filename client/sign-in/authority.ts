import * as oauth from 'oauth4webapi'
import type { AccountSettings } from '#core/wire/http.ts'
import type { SignInRequest } from './kept-request.ts'
import { stoppedBy, type Stopped } from './stopped.ts'

/** For each thing that the authority is asked for. */
const timeLimitMs = 5000
const tenantForm = /^[0-9a-f-]{36}$/i

/** Over TLS alone; on this machine, where tests and the demo are, without. */
const optionsFor = (authority: string) => ({
  [oauth.allowInsecureRequests]: ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(authority).hostname),
  signal: () => AbortSignal.timeout(timeLimitMs),
})

/** The door for all work accounts names its issuer with a gap, to be filled with the tenant of whoever signs in. */
const gap = '{tenantid}'
const issuerOf = ({ authority }: AccountSettings, tenant: string) => `${authority.replace(/\/organizations$/, `/${tenant}`)}/v2.0`

/** The authority's own description of itself. Rejects when it can not be had, or is of somebody else. */
async function readAuthority(settings: AccountSettings): Promise<oauth.AuthorizationServer> {
  const answer = await oauth.discoveryRequest(new URL(`${settings.authority}/v2.0`), { algorithm: 'oidc', ...optionsFor(settings.authority) })
  return oauth.processDiscoveryResponse(new URL(issuerOf(settings, gap)), answer)
}

/** Where to send somebody to sign in, and what to know again when they come back. Rejects when the authority does not answer. */
export async function beginSignIn(settings: AccountSettings, wish: { picksAccount: boolean }): Promise<{ address: string; request: SignInRequest }> {
  const { authorization_endpoint: door } = await readAuthority(settings)
  if (door === undefined) throw new TypeError('The authority has no door.')
  const request = { state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier() }
  const address = new URL(door)
  const asked = {
    client_id: settings.clientId,
    response_type: 'code',
    // After `#`: what stands there is sent to no server, ours neither.
    response_mode: 'fragment',
    redirect_uri: settings.redirectUri,
    scope: `openid ${settings.scope}`,
    state: request.state,
    nonce: request.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
    ...(wish.picksAccount && { prompt: 'select_account' }),
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return { address: address.href, request }
}

/** What came of the answer: a token for our server, or why there is none. Never rejects. */
export async function endSignIn(settings: AccountSettings, answer: URLSearchParams, request: SignInRequest | null): Promise<{ token: string } | { stopped: Stopped }> {
  if (request === null || answer.get('state') !== request.state) return { stopped: 'strangeAnswer' }
  try {
    return { token: await exchange(settings, answer, request) }
  } catch (error) {
    return { stopped: reasonOf(error) }
  }
}

async function exchange(settings: AccountSettings, answer: URLSearchParams, { state, nonce, verifier }: SignInRequest): Promise<string> {
  const client = { client_id: settings.clientId }
  const authority = await readAuthority(settings)
  const code = oauth.validateAuthResponse(authority, client, answer, state)
  const given = await oauth.authorizationCodeGrantRequest(authority, client, oauth.None(), code, settings.redirectUri, verifier, optionsFor(settings.authority))
  const issuer = issuerOf(settings, await tenantIn(given.clone()))
  const tokens = await oauth.processAuthorizationCodeResponse({ ...authority, issuer }, client, given, { expectedNonce: nonce, requireIdToken: true })
  return tokens.access_token
}

/** The tenant that the answer says it is of, so that its issuer must be just that one's; what is no tenant makes an issuer that fits nobody. */
async function tenantIn(given: Response): Promise<string> {
  try {
    const { id_token: idToken } = (await given.json()) as { id_token: string }
    const [, payload = ''] = idToken.split('.')
    const { tid } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { tid: string }
    return tenantForm.test(tid) ? tid : gap
  } catch {
    return gap
  }
}

function reasonOf(error: unknown): Stopped {
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) return stoppedBy(error.error)
  return error instanceof oauth.OperationProcessingError ? 'failed' : 'authorityAway'
}
