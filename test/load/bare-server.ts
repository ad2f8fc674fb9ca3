import { WebSocketServer, type WebSocket } from 'ws'
import { openPool } from '#server/store/connection-pool.ts'
import { tellParent, whenAsked } from './asked-program.ts'

/**
 * The bare baseline: what comes on a socket is one row of its room, inserted and committed, and then sent as it is to everybody in the
 * room. The same database, pool and settings as the product's; no rules, no views, no sealing, no names.
 */
async function serve(connection: string) {
  const pool = openPool(connection, () => undefined)
  await pool.query('create table if not exists said (id bigserial primary key, room text not null, at timestamptz not null, payload text not null)')
  const rooms = new Map<string, Set<WebSocket>>()
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (socket, request) => {
    const name = request.url ?? ''
    const room = rooms.get(name) ?? new Set()
    rooms.set(name, room.add(socket))
    socket.on('close', () => room.delete(socket))
    socket.on('message', (data: Buffer) => {
      const payload = data.toString()
      void pool.query('insert into said (room, at, payload) values ($1, $2, $3)', [name, new Date(), payload]).then(() => {
        for (const one of room) one.send(payload)
      })
    })
  })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}`
}

whenAsked<{ connection: string }>({ serve: async ({ connection }) => tellParent({ url: await serve(connection) }) })
