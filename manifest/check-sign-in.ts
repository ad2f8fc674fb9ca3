import type { ManifestShape } from './manifest-shape.ts'
import type { PackageSettings } from './package-settings.ts'

/**
 * In: the parsed source of the manifest. Out: the same without the part about sign-in when there is no client id to put there: Teams
 * refuses a half one, and without it nobody is asked for a token.
 */
export function withoutEmptySignIn(manifest: unknown, { clientId }: PackageSettings): unknown {
  if (clientId !== null || typeof manifest !== 'object' || manifest === null) return manifest
  const { webApplicationInfo: _signIn, ...rest } = manifest as Record<string, unknown>
  return rest
}

/**
 * Out: a line per fault in how people sign in. Teams asks Entra for a token for `resource`, which must be the registration's
 * Application ID URI to the letter, on the host that serves the tab.
 */
export function checkSignIn({ webApplicationInfo, staticTabs }: ManifestShape, { host, clientId }: PackageSettings): string[] {
  if (clientId === null) return []
  if (webApplicationInfo === undefined) return ['webApplicationInfo is missing: with TEAMS_CLIENT_ID people sign in, and Teams has to know for what.']
  const resource = `api://${host}/${clientId}`
  const problems: string[] = []
  if (webApplicationInfo.id !== clientId) problems.push(`webApplicationInfo.id is ${webApplicationInfo.id}: it must be TEAMS_CLIENT_ID, ${clientId}.`)
  if (webApplicationInfo.resource !== resource) problems.push(`webApplicationInfo.resource is ${String(webApplicationInfo.resource)}: it must be the Application ID URI, ${resource}.`)
  const elsewhere = staticTabs.filter(({ contentUrl }) => URL.canParse(contentUrl) && new URL(contentUrl).host !== host)
  return [...problems, ...elsewhere.map(({ contentUrl }) => `People sign in for ${host}, and the tab is served from elsewhere: ${contentUrl}`)]
}
