/** What is wrong with the way to a database, for whoever wrote the address: by SQLSTATE, by the network's code or by OpenSSL's. */
const whys: [code: RegExp, why: string][] = [
  [/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'nobody answers there'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'there is no machine of that name'],
  [/^28(P01|000)$/, 'the server does not take this user with this password, or not from here'],
  [/^3D000$/, 'the server has no database of that name'],
  [/^53300$/, 'the server takes no more connections'],
  [/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|CERT_SIGNATURE_FAILURE)$/, 'the certificate of the server is signed by nobody who is known here: write sslrootcert=FILE with its authority’s certificate'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the certificate of the server is for another name than the address has'],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, 'the certificate of the server is over, or does not hold yet'],
]

/** One line for the terminal, without user or password; null where it is something else that failed. */
export function whyUnreachable(error: unknown, databaseUrl: string): string | null {
  const { code = '', message = '', syscall } = (error ?? {}) as { code?: string; message?: string; syscall?: string }
  const why = whys.find(([pattern]) => pattern.test(code))?.[1] ?? ofText(message) ?? (code === 'ENOENT' && syscall === 'open' ? 'the file of sslrootcert, sslcert or sslkey cannot be read' : null)
  return why === null ? null : `DATABASE_URL: ${placeOf(databaseUrl)}: ${why} (${code || 'no code'}).`
}

const ofText = (message: string): string | null => (message.includes('does not support SSL') ? 'the server does not speak TLS: turn it on there (ssl = on)' : null)

function placeOf(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl)
  return `${searchParams.get('host') ?? hostname}:${port || 5432}${pathname}`
}
