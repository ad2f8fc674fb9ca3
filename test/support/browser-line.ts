import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** A person's own line to the server, which can be cut as lines are: nothing comes through, and nobody says so. */
export type BrowserLine = {
  /** For the browser context's `proxy`. */
  address: string
  cut: () => void
  heal: () => void
  close: () => Promise<void>
}

/** An HTTP proxy on a free loopback port. Cut, it holds what is open without passing anything on; healed, that is gone and new goes through. */
export async function openLine(): Promise<BrowserLine> {
  let isCut = false
  const open = new Set<Duplex>()
  const keep = (...sockets: Duplex[]) => {
    for (const socket of sockets) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        open.delete(socket)
        for (const other of sockets) other.destroy()
      })
    }
  }
  const proxy = createServer((incoming, outgoing) => (isCut ? undefined : pass(incoming, outgoing)))
  proxy.on('connect', (incoming: IncomingMessage, near: Duplex) => {
    if (isCut) return keep(near)
    const { hostname, port } = new URL(`http://${incoming.url ?? ''}`)
    const far: Socket = connect(Number(port), hostname, () => near.write('HTTP/1.1 200 OK\r\n\r\n'))
    keep(near, far)
    near.on('data', (data: Buffer) => isCut || far.write(data))
    far.on('data', (data: Buffer) => isCut || near.write(data))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => void (isCut = true),
    heal: () => {
      isCut = false
      for (const socket of [...open]) socket.destroy()
    },
    close: () => {
      for (const socket of [...open]) socket.destroy()
      proxy.closeAllConnections()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
  const { method, headers, url } = incoming
  const onward = ask(url ?? '', { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}
