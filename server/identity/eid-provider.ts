import * as oauth from 'oauth4webapi'
import { importJWK, type JWK } from 'jose'
import type { EidSubject } from '#server/store/store.ts'

export type EidSettings = {
  /** As the provider calls itself, without a slash at the end. */
  issuer: string
  clientId: string
  /** A secret, or a private key as JWK with its `alg`. */
  secret: { shared: string } | { key: JWK }
  scope: string
  /** Levels of assurance that are good, the best first; none where the provider has one alone. */
  acrValues: readonly string[]
  /** The claim of the ID token that says who somebody is. */
  subjectClaim: string
}

/** What to know again when somebody comes back. */
export type EidRequest = { state: string; nonce: string; verifier: string }

/** `cancelled`: by the person; `away`: the provider did not answer, or not as one; `ourSide`: our clock or our settings are wrong; `failed`: it is not to be trusted, whatever the reason. */
export type EidStopped = 'cancelled' | 'away' | 'ourSide' | 'failed'
export type EidAnswer = { by: EidSubject } | { stopped: EidStopped; fault?: unknown }

export type EidProvider = {
  /** Where to send somebody; null when the provider does not answer. */
  begin: (redirectUri: string) => Promise<{ address: string; request: EidRequest } | null>
  /** Who came back, by what stood in the address. Never rejects. */
  end: (answer: URLSearchParams, request: EidRequest, redirectUri: string) => Promise<EidAnswer>
}

/** For each thing that the provider is asked for. */
const timeLimitMs = 8_000
/** What a provider says of itself changes rarely. */
const describedForMs = 10 * 60_000
const clockToleranceSeconds = 60

/** The server's half of a sign-in with a provider that speaks OpenID Connect: code, PKCE, state and nonce, and an ID token whose signature is checked. */
export function eidProvider(settings: EidSettings, now: () => string): EidProvider {
  const { issuer, clientId } = settings
  const options = { [oauth.allowInsecureRequests]: isLoopback(issuer), signal: () => AbortSignal.timeout(timeLimitMs) }
  const describe = described(issuer, options, now)
  // Time is the server's own, as everywhere.
  const client = (): oauth.Client => ({ client_id: clientId, [oauth.clockSkew]: Math.round((Date.parse(now()) - Date.now()) / 1000), [oauth.clockTolerance]: clockToleranceSeconds })
  return {
    begin: async (redirectUri) => {
      const provider = await describe().catch(() => null)
      return provider?.authorization_endpoint === undefined ? null : beginAt(provider.authorization_endpoint, settings, redirectUri)
    },
    end: async (answer, { state, nonce, verifier }, redirectUri) => {
      try {
        const provider = await describe()
        const checked = oauth.validateAuthResponse(provider, client(), answer, state)
        const given = await oauth.authorizationCodeGrantRequest(provider, client(), await authentication(settings), checked, redirectUri, verifier, options)
        const tokens = await oauth.processAuthorizationCodeResponse(provider, client(), given, { expectedNonce: nonce, requireIdToken: true })
        await oauth.validateApplicationLevelSignature(provider, given, options)
        return whoIn(oauth.getValidatedIdTokenClaims(tokens), settings)
      } catch (error) {
        return whyStopped(error)
      }
    },
  }
}

const isLoopback = (address: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)

type Options = Parameters<typeof oauth.discoveryRequest>[1]

/** The provider's own description, kept for a while; asked anew when it could not be had, and once for all who come meanwhile. */
function described(issuer: string, options: Options, now: () => string): () => Promise<oauth.AuthorizationServer> {
  let kept: { provider: oauth.AuthorizationServer; untilMs: number } | null = null
  let asking: Promise<oauth.AuthorizationServer> | null = null
  const ask = async () => {
    const provider = await oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), { algorithm: 'oidc', ...options }))
    kept = { provider, untilMs: Date.parse(now()) + describedForMs }
    return provider
  }
  return async () => {
    if (kept && Date.parse(now()) < kept.untilMs) return kept.provider
    asking ??= ask().finally(() => (asking = null))
    return asking
  }
}

async function beginAt(door: string, { clientId, scope, acrValues }: EidSettings, redirectUri: string): Promise<{ address: string; request: EidRequest }> {
  const request = { state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier() }
  const asked = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    state: request.state,
    nonce: request.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
    // On a shared computer nobody is to come in as whoever was there before.
    prompt: 'login',
    ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
  }
  const address = new URL(door)
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return { address: address.href, request }
}

async function authentication({ secret }: EidSettings): Promise<oauth.ClientAuth> {
  if ('shared' in secret) return oauth.ClientSecretBasic(secret.shared)
  const key = await importJWK(secret.key, secret.key.alg)
  if (!(key instanceof CryptoKey)) throw new TypeError('A private key is needed.')
  return oauth.PrivateKeyJwt(secret.key.kid === undefined ? key : { key, kid: secret.key.kid })
}

function whoIn(claims: oauth.IDToken | undefined, { issuer, acrValues, subjectClaim }: EidSettings): EidAnswer {
  const subject = claims?.[subjectClaim]
  const acr = claims?.acr
  const isGood = acrValues.length === 0 || (typeof acr === 'string' && acrValues.includes(acr))
  return typeof subject === 'string' && subject !== '' && isGood ? { by: { issuer, subject } } : { stopped: 'failed' }
}

/** What a provider says in the address when it did not come to an answer. */
export const stoppedBy = (error: string): EidStopped => {
  if (['access_denied', 'login_required', 'interaction_required'].includes(error)) return 'cancelled'
  return ['server_error', 'temporarily_unavailable'].includes(error) ? 'away' : 'failed'
}

function whyStopped(error: unknown): { stopped: EidStopped; fault?: unknown } {
  if (error instanceof oauth.AuthorizationResponseError) return { stopped: stoppedBy(error.error) }
  const isOurs = error instanceof oauth.WWWAuthenticateChallengeError || (error instanceof oauth.ResponseBodyError && ['invalid_client', 'unauthorized_client'].includes(error.error))
  if (isOurs) return { stopped: 'ourSide', fault: error }
  if (error instanceof oauth.ResponseBodyError) return { stopped: 'failed' }
  if (!(error instanceof oauth.OperationProcessingError)) return { stopped: 'away' }
  if (error.code === oauth.JWT_TIMESTAMP_CHECK) return { stopped: 'ourSide', fault: error }
  return { stopped: error.code === oauth.RESPONSE_IS_NOT_CONFORM || error.code === oauth.RESPONSE_IS_NOT_JSON ? 'away' : 'failed' }
}
