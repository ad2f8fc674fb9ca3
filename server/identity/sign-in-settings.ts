import type { AccountSettings } from '#core/wire/http.ts'
import type { EntraSettings } from './entra-token.ts'

/** What a browser needs to sign people in: of one tenant at its own door, of several at the one for all work accounts. */
export function signInSettings({ authority, clientId, tenants }: EntraSettings, publicUrl: string): AccountSettings {
  const [only, ...more] = tenants
  return {
    authority: `${authority}/${only !== undefined && more.length === 0 ? only : 'organizations'}`,
    clientId,
    scope: `api://${new URL(publicUrl).host}/${clientId}/access_as_user`,
    redirectUri: `${publicUrl}/signin`,
  }
}
