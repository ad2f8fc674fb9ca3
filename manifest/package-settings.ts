import { domainToASCII } from 'node:url'

export type PackageSettings = {
  host: string
  appId: string
  /** The app registration's client id; null when nobody signs in inside Teams. */
  clientId: string | null
  version: string
}

const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const versionPattern = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/
const labelPattern = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
/** Names that no public DNS has: RFC 2606, 6761, 6762, 8375, and what networks of one's own are called. */
const ownNetworkNames = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|test|invalid|home\.arpa)$/
/** Anybody may have the name next week, and the packaged app with it. */
const tunnelNames = /(^|\.)(ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|trycloudflare\.com|loca\.lt|devtunnels\.ms|serveo\.net)$/
const longestName = 253
const emptyGuid = '00000000-0000-0000-0000-000000000000'

export const example = 'HOST=sampratad.example.se APP_ID=3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a npm run package'

/**
 * In: the environment (HOST, APP_ID and perhaps TEAMS_CLIENT_ID) and the version of package.json. Out: settings in lower case, or one
 * line per fault. Never throws.
 */
export function readSettings(environment: Record<string, string | undefined>, version: string): PackageSettings | string[] {
  const read = (name: string): string => (environment[name] ?? '').trim()
  const [host, appId, clientId] = [read('HOST'), read('APP_ID').toLowerCase(), read('TEAMS_CLIENT_ID').toLowerCase()]
  if (host === '' && appId === '') {
    return [`Two variables are needed: HOST, the public host name, and APP_ID, the app's id (a GUID). Example: ${example}`]
  }
  const problems = [...hostProblems(host), ...appIdProblems(appId), ...clientIdProblems(clientId), ...versionProblems(version)]
  return problems.length > 0 ? problems : { host: domainToASCII(host), appId, clientId: clientId === '' ? null : clientId, version }
}

function hostProblems(host: string): string[] {
  const said = `HOST is ${quoted(host)}`
  if (host === '') return [`HOST is missing: the public host name that Teams opens. Example: ${example}`]
  if (host.includes('://')) return [`${said}: write the host name alone, without https://.`]
  if (/[/?#@]/.test(host)) return [`${said}: write the host name alone, without a path.`]
  if (/^[^:]+:\d*$/.test(host)) return [`${said}: write the host name alone, without a port. Teams uses 443.`]
  if (host.includes('*')) return [`${said}: one host name, no wildcard.`]
  // Node drops line breaks and tabs when it reads a name, and would make another name of it.
  if (/[\s\p{Cc}]/u.test(host) || !isPublicName(domainToASCII(host))) return [`${said}: that is no public host name. Teams can not open localhost or an address in digits.`]
  const name = domainToASCII(host)
  if (ownNetworkNames.test(name)) return [`${said}: that name is of one's own network or for tests alone. Teams can not open it.`]
  if (tunnelNames.test(name)) return [`${said}: that is a tunnel of somebody else's. Use a name that is the authority's own.`]
  return []
}

function isPublicName(name: string): boolean {
  const labels = name.split('.')
  return name.length <= longestName && labels.length > 1 && labels.every((label) => labelPattern.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
}

function appIdProblems(appId: string): string[] {
  if (appId === '') return [`APP_ID is missing: the app's id, a GUID. Example: ${example}`]
  if (!guidPattern.test(appId)) return [`APP_ID is ${quoted(appId)}: that is no GUID. Example: ${example}`]
  if (appId === emptyGuid) return ['APP_ID is all zeros: make a GUID of your own, once, and keep it.']
  return []
}

function clientIdProblems(clientId: string): string[] {
  if (clientId === '') return []
  if (!guidPattern.test(clientId)) return [`TEAMS_CLIENT_ID is ${quoted(clientId)}: that is no GUID. Copy the application (client) id of the app registration.`]
  if (clientId === emptyGuid) return ['TEAMS_CLIENT_ID is all zeros: copy the application (client) id of the app registration.']
  return []
}

/** In quotes and on one line, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text)

function versionProblems(version: string): string[] {
  return versionPattern.test(version) ? [] : [`The version in package.json is ${quoted(version)}: Teams wants three numbers, such as 1.2.3.`]
}
