import { createHash, X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'

export type Certificate = { key: string; cert: string; spki: string }

/**
 * A certificate for these names, made anew in each run and kept nowhere. `spki` is the hash of its key by which Chromium is told to
 * trust this one certificate and no other.
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? '' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  })
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' })
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(publicKey).digest('base64') }
}
