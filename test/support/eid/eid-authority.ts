import { createServer, type Server } from 'node:http'
import { Provider, type Configuration } from 'oidc-provider'
import { exportJWK, generateKeyPair } from 'jose'
import { freePort } from '../free-port.ts'

export type EidAuthority = {
  issuer: string
  /** Known to the provider as one of its customers, who brings people back to this address. */
  knows: (client: { clientId: string; redirectUri: string } & ({ shared: string } | { key: object })) => void
  /** From now on nobody answers there. */
  goAway: () => Promise<void>
  close: () => Promise<void>
}

/** A real provider of OpenID Connect with its own pages of signing in, where any name is somebody, and `low` at a lower level than others: `oidc-provider`, on a free port. */
export async function startEidAuthority(): Promise<EidAuthority> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const configuration: Configuration = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['of-this-test-alone'] },
    pkce: { required: () => true },
    acrValues: ['loa2', 'loa3'],
    claims: { openid: ['sub', 'personal_number'], acr: null },
    conformIdTokenClaims: false,
    findAccount: ({ oidc }, id) => {
      // Its own page of signing in says nothing of how sure it is.
      if (oidc.session) oidc.session.acr = id === 'low' ? 'loa2' : 'loa3'
      return { accountId: id, claims: () => ({ sub: id, personal_number: `number-of-${id}` }) }
    },
    ttl: { Session: 600, Grant: 600, Interaction: 600, AccessToken: 600, IdToken: 600 },
  }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => stopped(server)
  return {
    issuer,
    knows: ({ clientId, redirectUri, ...secret }) => {
      const known = { client_id: clientId, redirect_uris: [redirectUri], response_types: ['code' as const], grant_types: ['authorization_code'] }
      const how = 'shared' in secret ? { client_secret: secret.shared } : { token_endpoint_auth_method: 'private_key_jwt' as const, jwks: { keys: [secret.key] } }
      server.removeAllListeners('request')
      server.on('request', quietly(() => new Provider(issuer, { ...configuration, clients: [{ ...known, ...how }] }).callback()))
    },
    goAway: stop,
    close: stop,
  }
}

/** It speaks up in the terminal of how it is set up, which is as it should be in a test. */
function quietly<T>(work: () => T): T {
  const { warn, info } = console
  console.warn = console.info = () => undefined
  try {
    return work()
  } finally {
    Object.assign(console, { warn, info })
  }
}

function stopped(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
