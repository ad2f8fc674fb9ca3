import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { makeCertificate } from './certificate.ts'

/** What is served by a host name: a few pages of our own, or whatever answers on a loopback port. */
export type Site = { pages: Record<string, { type: string; body: string }> } | { port: number }

/** One server that answers over TLS by several names, each its own site; WebSockets go through like everything else. */
export type TlsFront = {
  port: number
  /** What Chromium must be told so that these names lead here, their certificate is trusted and no other name leads anywhere. */
  browserArgs: string[]
  /** Every WebSocket breaks off, and none opens until `mend`. */
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

export async function openTlsFront(sites: Record<string, Site>): Promise<TlsFront> {
  const names = Object.keys(sites)
  const { key, cert, spki } = await makeCertificate(names)
  const lines = new Set<Duplex>()
  let isCut = false
  const siteOf = ({ headers }: IncomingMessage) => sites[headers.host ?? '']
  const server = createServer({ key, cert }, (request, response) => answer(siteOf(request), request, response))
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const site = siteOf(request)
    if (isCut || !site || !('port' in site)) return void socket.destroy()
    lines.add(socket)
    socket.once('close', () => lines.delete(socket))
    passUpgrade(site.port, request, socket, head)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cut = () => {
    isCut = true
    for (const line of lines) line.destroy()
  }
  return {
    port,
    browserArgs: [`--host-resolver-rules=${names.map((name) => `MAP ${name}:443 127.0.0.1:${port}`).join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`, `--ignore-certificate-errors-spki-list=${spki}`],
    cut,
    mend: () => void (isCut = false),
    close: async () => {
      cut()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer(site: Site | undefined, request: IncomingMessage, response: ServerResponse) {
  if (site && 'port' in site) return pass(site.port, request, response)
  const page = site?.pages[new URL(request.url ?? '/', 'https://any').pathname]
  if (page) response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body)
  else response.writeHead(404).end()
}

function pass(port: number, request: IncomingMessage, response: ServerResponse) {
  const { method, url: path, headers } = request
  const onward = ask({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers)
    answered.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}

/** The handshake is written as it came, header by header; after it both ends speak to each other. */
function passUpgrade(port: number, { method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer) {
  const onward = connect(port, '127.0.0.1', () => {
    const headers = rawHeaders.flatMap((name, place) => (place % 2 === 0 ? [`${name}: ${rawHeaders[place + 1] ?? ''}`] : []))
    onward.write([`${method} ${url} HTTP/1.1`, ...headers, '', ''].join('\r\n'))
    onward.write(head)
    onward.pipe(socket).pipe(onward)
  })
  const end = () => {
    onward.destroy()
    socket.destroy()
  }
  for (const one of [onward, socket]) one.on('error', end).on('close', end)
}
