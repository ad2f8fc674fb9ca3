import { domainToASCII } from 'node:url'

export type PackageSettings = { host: string; appId: string; version: string }

const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const versionPattern = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/
const labelPattern = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const emptyGuid = '00000000-0000-0000-0000-000000000000'

export const example = 'HOST=sampratad.example.se APP_ID=3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a npm run package'

/**
 * In: the environment (HOST, APP_ID) and the version of package.json. Out: settings in lower case, or one line per fault.
 * Never throws.
 */
export function readSettings(environment: Record<string, string | undefined>, version: string): PackageSettings | string[] {
  const host = (environment['HOST'] ?? '').trim()
  const appId = (environment['APP_ID'] ?? '').trim().toLowerCase()
  if (host === '' && appId === '') {
    return [`Two variables are needed: HOST, the public host name, and APP_ID, the app's id (a GUID). Example: ${example}`]
  }
  const problems = [...hostProblems(host), ...appIdProblems(appId), ...versionProblems(version)]
  return problems.length > 0 ? problems : { host: domainToASCII(host), appId, version }
}

function hostProblems(host: string): string[] {
  if (host === '') return [`HOST is missing: the public host name that Teams opens. Example: ${example}`]
  if (host.includes('://')) return [`HOST is "${host}": write the host name alone, without https://.`]
  if (/[/?#@]/.test(host)) return [`HOST is "${host}": write the host name alone, without a path.`]
  if (host.includes(':')) return [`HOST is "${host}": write the host name alone, without a port. Teams uses 443.`]
  if (host.includes('*')) return [`HOST is "${host}": one host name, no wildcard.`]
  const labels = domainToASCII(host).split('.')
  const isPublicName = labels.length > 1 && labels.every((label) => labelPattern.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  if (!isPublicName) return [`HOST is "${host}": that is no public host name. Teams can not open localhost or an address in digits.`]
  return []
}

function appIdProblems(appId: string): string[] {
  if (appId === '') return [`APP_ID is missing: the app's id, a GUID. Example: ${example}`]
  if (!guidPattern.test(appId)) return [`APP_ID is "${appId}": that is no GUID. Example: ${example}`]
  if (appId === emptyGuid) return ['APP_ID is all zeros: make a GUID of your own, once, and keep it.']
  return []
}

function versionProblems(version: string): string[] {
  return versionPattern.test(version) ? [] : [`The version in package.json is "${version}": Teams wants three numbers, such as 1.2.3.`]
}
