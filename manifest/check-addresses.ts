import type { ManifestShape } from './manifest-shape.ts'

/** Out: a line for each address in the manifest that is not https or whose host stands outside validDomains. The name that people sign in for is no address. */
export function checkAddresses(manifest: ManifestShape): string[] {
  const { $schema: _schema, webApplicationInfo: _signIn, ...rest } = manifest
  const domainProblems = manifest.validDomains
    .filter((domain) => !/^[a-z0-9.-]+$/.test(domain))
    .map((domain) => `validDomains holds "${domain}": a host name in lower case, without scheme, port or wildcard.`)
  return [...domainProblems, ...addressesIn(rest).flatMap(([path, url]) => addressProblems(path, url, manifest.validDomains))]
}

function addressProblems(path: string, text: string, domains: readonly string[]): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) return [`${path} is not an address: ${text}`]
  if (url.protocol !== 'https:') return [`${path} is not https: ${text}`]
  if (!domains.includes(url.host)) return [`${path} goes to ${url.host}, which is not among validDomains.`]
  return []
}

/** An address is any text that begins as one, and any field whose name says so. */
function addressesIn(value: unknown, path = ''): [path: string, url: string][] {
  if (typeof value === 'string') return /url$/i.test(path) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => addressesIn(part, path === '' ? key : `${path}.${key}`))
}
