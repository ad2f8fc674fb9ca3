/** What each directive may say. Those that do not fall back on `default-src` have to stand there. */
const none = /^'none'$/
const own = /^(?:'none'|'self')$/
const ownOrNonce = /^(?:'none'|'self'|'nonce-[A-Za-z0-9+/_-]{16,}={0,2}')$/
const allowed: Record<string, RegExp> = {
  'default-src': none,
  'script-src': ownOrNonce,
  'style-src': ownOrNonce,
  'object-src': none,
  'base-uri': none,
  'form-action': own,
  'frame-src': own,
  'font-src': own,
  'img-src': /^(?:'none'|'self'|data:)$/,
  'connect-src': /^(?:'self'|https:\/\/[a-z0-9.-]+)$/,
  'frame-ancestors': /^(?:'none'|'self'|https:\/\/teams\.microsoft\.com|https:\/\/\*\.teams\.microsoft\.com|https:\/\/\*\.cloud\.microsoft)$/,
}
const withoutFallback = ['base-uri', 'form-action', 'frame-ancestors']
const fetched = ['script-src', 'object-src', 'style-src', 'connect-src', 'frame-src', 'img-src', 'font-src', 'worker-src', 'manifest-src', 'media-src']

/** What a browser that reads this Content-Security-Policy would let through, a line each; none where it is as strict as ours are to be. */
export function policyFaults(header: string | null): string[] {
  const said = (header ?? '').split(';').map((one) => one.trim().split(/\s+/)).filter(([name]) => name !== '')
  const directives = new Map(said.map(([name = '', ...sources]) => [name, sources]))
  const twice = said.length === directives.size ? [] : ['a directive stands twice: a browser takes the first']
  const missing = withoutFallback.filter((name) => !directives.has(name)).map((name) => `${name}: is missing, and falls back on nothing`)
  const open = fetched.filter((name) => !directives.has(name) && !directives.has('default-src')).map((name) => `${name}: is missing, and so is default-src`)
  const wide = [...directives].flatMap(([name, sources]) => {
    const may = allowed[name]
    if (!may) return [`${name}: is none that we know`]
    if (sources.length === 0) return []
    return sources.filter((source) => !may.test(source) || (source === "'none'" && sources.length > 1)).map((source) => `${name}: ${source}`)
  })
  return [...twice, ...missing, ...open, ...wide]
}
