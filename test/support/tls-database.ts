import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { whenFileEnds } from './endings.ts'

/** What a client says first when it wants TLS: eight bytes, the last four this number. */
const wantsTls = 80_877_103

/**
 * A database that speaks TLS: what comes is taken off it and put through to this one. A PostgreSQL does the same with `ssl = on`.
 * Out: its port on 127.0.0.1.
 */
export async function tlsDatabase({ host, port }: OwnConnection, certificate: { key: string; cert: string }): Promise<number> {
  const secureContext = createSecureContext(certificate)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    open.add(near.on('close', () => open.delete(near)).on('error', () => undefined))
    near.once('data', (first) => {
      if (first.readInt32BE(4) !== wantsTls) return void near.destroy()
      near.write('S')
      const line = new TLSSocket(near, { isServer: true, secureContext })
      const far = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port })
      line.on('error', () => far.destroy()).pipe(far)
      far.on('error', () => line.destroy()).pipe(line)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  whenFileEnds(() => {
    for (const near of open) near.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
